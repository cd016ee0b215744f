import { onBeforeUnmount, onMounted } from 'vue'
import { isTyping, rowMove } from './rowKeys'

/** The register without a mouse. The focused row is the cursor, so screen readers follow. */
export function useRowKeys(table: {
  count: () => number
  current: () => number
  go: (index: number) => void
  toggle: (index: number) => void
  find: () => void
}): void {
  function onKey(event: KeyboardEvent) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (isTyping(event.target) || document.querySelector('[role="dialog"]')) return
    const at = table.current()
    const next = rowMove(event.key, at, table.count())
    if (next !== undefined) table.go(next)
    else if (event.key === ' ' && at >= 0) table.toggle(at)
    else if (event.key === '/') table.find()
    else return
    event.preventDefault()
  }
  onMounted(() => window.addEventListener('keydown', onKey))
  onBeforeUnmount(() => window.removeEventListener('keydown', onKey))
}
