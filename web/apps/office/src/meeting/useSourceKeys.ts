import type { Report } from '@yipanqi/api'
import { ref, type Ref } from 'vue'
import { moved, sentenceFrom } from './reach'
import { markReach, rangeOf, reachOf, type Reach } from './selection'
import { highlightOf, splitsAt } from './source'

/** What the keys in the source lead to. */
interface Ways {
  /** the list follows to the item at a place */
  place: (at: number) => void
  split: (at: number) => void
  left: () => void
}

/** The source without a mouse: once the focus is in it, its keys choose sentences, words, or a place between two. */
export function useSourceKeys(
  report: () => Report,
  here: () => number,
  elements: { section: Ref<HTMLElement | undefined>; root: Ref<HTMLElement | undefined> },
  ways: Ways,
) {
  const { section, root } = elements
  const isIn = ref(false)
  const reach = () => reachOf(document.getSelection(), root.value)

  function choose(one: Reach | undefined) {
    if (one && root.value) markReach(document.getSelection(), root.value, one)
  }

  /** A press sets the focus too, but leaves the keys to the list. */
  function focused() {
    isIn.value ||= section.value?.matches(':focus-visible') === true
    if (isIn.value && !reach()) choose(sentenceFrom(report(), here()))
  }
  const release = () => (isIn.value = false)

  /** To the caret at this place, else to the sentence that the list is at. */
  function enter(at?: number) {
    choose(at === undefined ? sentenceFrom(report(), here()) : { from: at, to: at })
    isIn.value = true
    section.value?.focus({ preventScroll: true })
  }

  function leave() {
    if (!isIn.value) return
    document.getSelection()?.removeAllRanges()
    ways.left()
  }

  function onKey(event: KeyboardEvent) {
    if (!isIn.value || event.metaKey || event.altKey) return
    const now = reach()
    if (!now) return
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter') open(now)
    else {
      const next = moved(report(), now, event)
      if (!next) return
      choose(next)
      if (!event.shiftKey) follow(next)
    }
    event.preventDefault()
  }

  function follow(one: Reach) {
    const words = rangeOf(one)
    ways.place(Math.max(words.start, highlightOf(report(), words)?.start ?? 0))
  }

  /** Cuts where the caret stands; else chooses the whole highlight, whose original characters are then shown. */
  function open(one: Reach) {
    const words = rangeOf(one)
    if (one.from === one.to && splitsAt(report(), words)) return ways.split(words.start)
    const whole = highlightOf(report(), words)
    if (whole) choose({ from: whole.start, to: whole.end })
  }

  return { isIn, focused, release, enter, leave, onKey }
}
