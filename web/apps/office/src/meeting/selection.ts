export interface TextRange {
  start: number
  end: number
}

/** What is marked, with its direction: `from` stays and `to` goes on moving; a caret has both in one place. */
export interface Reach {
  from: number
  to: number
}

/**
 * Where the reader has set the caret or marked words, in places of the repaired text. Every shown stretch
 * carries its place in `data-start`; a caret is a range without length.
 */
export function markedRange(selection: Selection | null, root: Element | undefined): TextRange | null {
  const reach = reachOf(selection, root)
  return reach && rangeOf(reach)
}

export function rangeOf({ from, to }: Reach): TextRange {
  return { start: Math.min(from, to), end: Math.max(from, to) }
}

export function reachOf(selection: Selection | null, root: Element | undefined): Reach | null {
  if (!selection?.anchorNode || !selection.focusNode || !root) return null
  const from = placeOf(selection.anchorNode, selection.anchorOffset, root)
  const to = placeOf(selection.focusNode, selection.focusOffset, root)
  return from === null || to === null ? null : { from, to }
}

/** Marks the words from one place of the text to another, and brings the moving end on screen. */
export function markReach(selection: Selection | null, root: Element, { from, to }: Reach): void {
  const anchor = stretchAt(from, root)
  const focus = stretchAt(to, root)
  if (!anchor || !focus) return
  selection?.setBaseAndExtent(...pointIn(anchor, from), ...pointIn(focus, to))
  focus.scrollIntoView({ block: 'nearest' })
}

/** The shown stretch at a place of the text. */
export function stretchAt(at: number, root: Element): HTMLElement | undefined {
  const stretches = [...root.querySelectorAll<HTMLElement>('[data-start]')]
  return stretches.filter((stretch) => Number(stretch.dataset.start) <= at).pop() ?? stretches[0]
}

function pointIn(stretch: HTMLElement, at: number): [Node, number] {
  const text = stretch.firstChild ?? stretch
  const inText = Math.max(0, at - Number(stretch.dataset.start))
  return [text, Math.min(inText, text.textContent?.length ?? 0)]
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
