import { onScopeDispose, ref, watch, type Ref } from 'vue'

/** The value once it has been still for a moment, so that each key pressed asks the server nothing. */
export function useSettled<T>(source: Ref<T>, wait = 250): Ref<T> {
  const settled = ref(source.value) as Ref<T>
  let timer = 0
  watch(source, (value) => {
    clearTimeout(timer)
    timer = window.setTimeout(() => (settled.value = value), wait)
  })
  onScopeDispose(() => clearTimeout(timer))
  return settled
}
