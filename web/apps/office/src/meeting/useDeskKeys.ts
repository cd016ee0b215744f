import { onBeforeUnmount, onMounted } from 'vue'
import { deskKey } from './desk'
import type { Desk } from './useDesk'

/** The desk without a mouse. Keys belong to whatever field or dialog is open before they belong to the desk. */
export function useDeskKeys(desk: Desk, read: () => void, help: () => void): void {
  function onKey(event: KeyboardEvent) {
    const meant = deskKey(event.key)
    if (!meant || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (isElsewhere(event.target, event.key)) return
    event.preventDefault()
    if (meant === 'next') return desk.step(1)
    if (meant === 'previous') return desk.step(-1)
    if (meant === 'undecided') return desk.toUndecided()
    if (meant === 'source') return read()
    if (meant === 'help') return help()
    if (!desk.isOpen.value) return
    const current = desk.current.value
    if (meant === 'accept') desk.accept()
    else if (meant === 'edit') desk.edit(current?.kind === 'directive' ? current.key : null)
    else if (meant === 'reject' && current?.kind === 'directive') desk.askWhy(current.key)
    else if (meant === 'reject') desk.mark('REJECTED')
    else if (meant === 'split') desk.split()
    else if (meant === 'merge') desk.merge()
    else if (meant === 'add') void desk.add()
    else if (meant === 'background') desk.mark()
    else if (meant === 'reopen') desk.reopen()
  }
  onMounted(() => window.addEventListener('keydown', onKey))
  onBeforeUnmount(() => window.removeEventListener('keydown', onKey))
}

function isElsewhere(target: EventTarget | null, key: string): boolean {
  if (document.querySelector('[role="dialog"], [role="listbox"]')) return true
  const element = target instanceof Element ? target : null
  if (element?.closest('input, textarea, select, [contenteditable="true"]')) return true
  return key === 'Enter' && !!element?.closest('a, button')
}
