import { onBeforeUnmount, onMounted, ref } from 'vue'
import { markedRange, type TextRange } from './selection'

/** Where the caret stands or what is marked in the source, as long as it is. */
export function useMarked(root: () => Element | undefined) {
  const marked = ref<TextRange | null>(null)
  /** the caret's box within the source: browsers draw none in a text that is only read */
  const caret = ref<Record<'top' | 'left' | 'height', string> | null>(null)

  function look() {
    const selection = document.getSelection()
    marked.value = markedRange(selection, root())
    caret.value = marked.value && selection?.isCollapsed ? boxOf(selection.getRangeAt(0)) : null
  }

  function boxOf(range: Range) {
    const frame = root()?.getBoundingClientRect()
    const box = range.getBoundingClientRect()
    if (!frame || !box.height) return null
    return {
      top: `${box.top - frame.top}px`,
      left: `${box.left - frame.left}px`,
      height: `${box.height}px`,
    }
  }

  onMounted(() => {
    document.addEventListener('selectionchange', look)
    window.addEventListener('resize', look)
  })
  onBeforeUnmount(() => {
    document.removeEventListener('selectionchange', look)
    window.removeEventListener('resize', look)
  })
  return { marked, caret }
}
