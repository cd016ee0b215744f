/** Where a key leads in a list of `count` rows; undefined when the key is not about moving. */
export function rowMove(key: string, at: number, count: number): number | undefined {
  if (!count) return undefined
  const within = (index: number) => Math.min(Math.max(index, 0), count - 1)
  switch (key) {
    case 'ArrowDown':
      return within(at + 1)
    case 'ArrowUp':
      return within(at - 1)
    case 'PageDown':
      return at < 0 ? undefined : within(at + 10)
    case 'PageUp':
      return at < 0 ? undefined : within(at - 10)
    case 'Home':
      return at < 0 ? undefined : 0
    case 'End':
      return at < 0 ? undefined : count - 1
    default:
      return undefined
  }
}

/** Whether keys belong to what has the focus: a field, a list, a button. */
export function isTyping(target: EventTarget | null): boolean {
  const element = target as Partial<Element> | null
  return !!element?.closest?.('input, textarea, select, button, [role="listbox"], [contenteditable="true"]')
}
