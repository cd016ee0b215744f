export interface TextRange {
  start: number
  end: number
}

/**
 * Where the reader has set the caret or marked words, in places of the repaired text. Every shown stretch
 * carries its place in `data-start`; a caret is a range without length.
 */
export function markedRange(selection: Selection | null, root: Element | undefined): TextRange | null {
  if (!selection?.rangeCount || !root) return null
  const range = selection.getRangeAt(0)
  const start = placeOf(range.startContainer, range.startOffset, root)
  const end = placeOf(range.endContainer, range.endOffset, root)
  if (start === null || end === null) return null
  return { start: Math.min(start, end), end: Math.max(start, end) }
}

function placeOf(node: Node, offset: number, root: Element): number | null {
  if (!root.contains(node)) return null
  const element = node instanceof Element ? node : node.parentElement
  const stretch = element?.closest<HTMLElement>('[data-start]')
  if (stretch) {
    const inText = node instanceof Element ? (offset ? (stretch.textContent?.length ?? 0) : 0) : offset
    return Number(stretch.dataset.start) + inText
  }
  const next = node.childNodes[offset] ?? node.childNodes[offset - 1]
  const near =
    next instanceof Element
      ? next.matches('[data-start]')
        ? next
        : next.querySelector('[data-start]')
      : null
  return near instanceof HTMLElement ? Number(near.dataset.start) : null
}
