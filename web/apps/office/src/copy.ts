/** Copies a text; over plain http browsers offer only the older way. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

function copyBySelection(text: string): boolean {
  const box = document.createElement('textarea')
  box.value = text
  box.className = 'visually-hidden'
  const host = document.querySelector('[role="dialog"]') ?? document.body
  host.append(box)
  box.select()
  const copied = document.execCommand('copy')
  box.remove()
  return copied
}
