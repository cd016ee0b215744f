import { onBeforeUnmount, onMounted, ref } from 'vue'
import { markedRange, type TextRange } from './selection'

/** Where the caret stands or what is marked in the source, as long as it is. */
export function useMarked(root: () => Element | undefined) {
  const marked = ref<TextRange | null>(null)
  const look = () => (marked.value = markedRange(document.getSelection(), root()))
  onMounted(() => document.addEventListener('selectionchange', look))
  onBeforeUnmount(() => document.removeEventListener('selectionchange', look))
  return { marked }
}
