import type { Report } from '@yipanqi/api'
import { rangeOf, type Reach } from './selection'
import { trimmed } from './source'

type Text = Pick<Report, 'text' | 'sentences'>
type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey'>
type Way = 1 | -1

/** Where a split is most likely meant: after a stop or a comma. */
const STOPS = /[，。；、：？！,;:?!]/

/** What is chosen after a key was pressed in the source; undefined for keys that choose nothing. */
export function moved(report: Text, reach: Reach, { key, shiftKey, ctrlKey }: Pressed): Reach | undefined {
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const way = key === 'ArrowRight' ? 1 : -1
    if (!shiftKey && reach.from !== reach.to) return caretAt(way > 0 ? last(reach) : first(reach))
    const to = ctrlKey ? toStop(report.text, reach.to, way) : toNext(report.text, reach.to, way)
    return shiftKey ? { ...reach, to } : caretAt(to)
  }
  const bounds = boundsOf(report)
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const way = key === 'ArrowDown' ? 1 : -1
    return shiftKey ? stretched(bounds, reach, way) : neighbourOf(bounds, reach, way)
  }
  const [top, bottom] = [bounds[0], bounds[bounds.length - 1]]
  if (key === 'Home' && top) return shiftKey ? { from: last(reach), to: top.from } : top
  if (key === 'End' && bottom) return shiftKey ? { from: first(reach), to: bottom.to } : bottom
  return undefined
}

/** The sentence at a place, or the next one. */
export function sentenceFrom(report: Text, at: number): Reach | undefined {
  return boundsOf(report).find(({ to }) => to > at)
}

/** The first likely place to cut a proposal, else its middle. */
export function cutOf(text: string, part: { start: number; end: number }): number {
  const place = toStop(text, part.start, 1)
  return place < part.end ? place : (part.start + part.end) >> 1
}

const caretAt = (at: number): Reach => ({ from: at, to: at })
const first = (reach: Reach) => rangeOf(reach).start
const last = (reach: Reach) => rangeOf(reach).end

function boundsOf({ text, sentences }: Text): Reach[] {
  return sentences
    .map(({ start, end }) => trimmed(text, start, end))
    .map(([from, to]) => ({ from, to }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from)
}

function neighbourOf(bounds: Reach[], reach: Reach, way: Way): Reach {
  const found =
    way > 0
      ? bounds.find(({ from }) => from >= last(reach))
      : bounds.filter(({ to }) => to <= first(reach)).pop()
  return found ?? reach
}

/** A sentence more, or one less where the other end was moved before; the first one chosen always stays. */
function stretched(bounds: Reach[], reach: Reach, way: Way): Reach {
  const { from, to } = reach
  if (way > 0) {
    const less = to < from && bounds.find((one) => one.from > to && one.from < from)
    if (less) return less.to === from ? less : { from, to: less.from }
    const more = bounds.find((one) => one.to > last(reach))
    return more ? { from: first(reach), to: more.to } : reach
  }
  const less = to > from && bounds.filter((one) => one.to < to && one.to > from).pop()
  if (less) return { from, to: less.to }
  const more = bounds.filter((one) => one.from < first(reach)).pop()
  return more ? { from: last(reach), to: more.from } : reach
}

/** One character on; the white between two paragraphs is one step, half a character is none. */
function toNext(text: string, at: number, way: Way): number {
  const passed = (place: number) => text[way > 0 ? place : place - 1]
  const isWhite = (char: string | undefined) => char !== undefined && /\s/.test(char)
  let place = at
  if (isWhite(passed(place))) while (isWhite(passed(place))) place += way
  else place += way
  if (/[\uDC00-\uDFFF]/.test(text[place] ?? '')) place += way
  return Math.min(Math.max(place, 0), text.length)
}

function toStop(text: string, at: number, way: Way): number {
  let place = toNext(text, at, way)
  while (place > 0 && place < text.length && !isBehindStop(text, place)) place = toNext(text, place, way)
  return place
}

function isBehindStop(text: string, place: number): boolean {
  return STOPS.test(text[place - 1]!) && !STOPS.test(text[place]!)
}
