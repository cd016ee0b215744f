import type { Directive, Report, Sentence } from '@yipanqi/api'
import { say } from '@yipanqi/ui'
import { t } from '@yipanqi/words'
import { computed, ref, watch, type Ref } from 'vue'
import {
  itemAt,
  itemsOf,
  mergesWith,
  neighbour,
  nextUndecided,
  plain,
  sentenceAt,
  type DeskItem,
} from './desk'
import { cutOf } from './reach'
import type { TextRange } from './selection'
import type { useReport } from './useReport'

type Act = ReturnType<typeof useReport>['act']
export type Desk = ReturnType<typeof useDesk>

/** The text beside the list: what is marked there, and the keys' way into it and out again. */
export interface SourceSide {
  marked: () => TextRange | null
  point: (at: number) => void
  leave: () => void
}

/** Where the clerk stands on the desk, and what his keys and buttons do there. */
export function useDesk(
  report: Ref<Report | undefined>,
  act: Act,
  mayDecide: () => boolean,
  source: SourceSide,
) {
  const cursor = ref<string | null>(null)
  const editing = ref<string | null>(null)
  /** the editor holds words that are not saved */
  const isTouched = ref(false)
  /** how often such an editor was in the way: each time it asks what shall become of it */
  const held = ref(0)
  /** as it was when its dialog opened */
  const rejecting = ref<Directive | null>(null)
  let wasRefused = false
  const items = computed(() => (report.value ? itemsOf(report.value) : []))
  const directives = computed(() =>
    items.value.flatMap((item) => (item.kind === 'directive' ? item.directive : [])),
  )
  const current = computed(() => items.value.find((item) => item.key === cursor.value))
  const isOpen = computed(() => report.value?.state === 'OPEN' && mayDecide())
  const directive = computed(() => directives.value.find(({ id }) => id === cursor.value))

  watch(items, (now, before) => {
    if (!cursor.value || now.some((item) => item.key === cursor.value)) return
    const place = before?.find((item) => item.key === cursor.value)?.start ?? 0
    go(now.find((item) => item.start >= place) ?? now[now.length - 1])
  })

  function isHeld(): boolean {
    const isAtWork = isTouched.value && items.value.some((item) => item.key === editing.value)
    if (isAtWork) held.value++
    return isAtWork
  }

  function go(item: DeskItem | undefined) {
    if (item?.key !== editing.value && isHeld()) return
    cursor.value = item?.key ?? null
    if (editing.value && editing.value !== cursor.value) edit(null)
  }
  function edit(one: string | null) {
    if (one && one !== editing.value && isHeld()) return
    if (one !== editing.value) isTouched.value = false
    editing.value = one
  }
  const touch = (now: boolean) => (isTouched.value = now)
  function askWhy(one: string | null) {
    if (one && isHeld()) return
    wasRefused = false
    rejecting.value = directives.value.find(({ id }) => id === one) ?? null
  }
  const step = (by: 1 | -1) => go(neighbour(items.value, cursor.value, by))
  const toUndecided = () => go(nextUndecided(items.value, cursor.value) ?? current.value ?? items.value[0])
  const toPlace = (at: number) => go(itemAt(items.value, at) ?? current.value)

  const path = (one: Directive, verb: string) => `/directives/${one.id}/${verb}`
  const on = (one: Directive, verb: string, body: object = {}) =>
    act(path(one, verb), { version: one.version, ...body }, one.id)

  function accept() {
    const one = directive.value
    if (isHeld()) return
    if (!one || one.state !== 'PROPOSED') return toUndecided()
    const place = current.value
    const answer = on(one, 'accept')
    toUndecided()
    const next = cursor.value
    void answer.then((done) => {
      if (!done && cursor.value === next && !editing.value && !rejecting.value) go(place)
    })
  }

  /** Rejects what the dialog was opened for, wherever the cursor is by now; a refusal has told what is new. */
  async function reject(why: string) {
    const one = rejecting.value
    if (!one) return
    const known = wasRefused ? directives.value.find(({ id }) => id === one.id) : one
    const done = await on(known ?? one, 'reject', { why })
    wasRefused = !done
    if (!done) return
    if (rejecting.value === one) rejecting.value = null
    if (cursor.value === one.id) toUndecided()
  }

  function reopen() {
    const one = directive.value
    if (one && one.state !== 'PROPOSED' && !isHeld()) void on(one, 'reopen')
  }

  /** At the caret, or where the marked words begin; elsewhere a caret is set into the proposal first. */
  async function split(place = source.marked()?.start) {
    const one = directive.value
    if (!one || one.state !== 'PROPOSED' || isHeld()) return
    if (place !== undefined && place > one.start && place < one.end) {
      if (await on(one, 'split', { at: place })) source.leave()
    } else if (report.value) {
      source.point(cutOf(report.value.text, one))
      say(t('meeting.splitHow'))
    }
  }

  function merge() {
    const one = directive.value
    if (isHeld()) return
    const next = one && mergesWith(items.value, one)
    if (!one || !next) return say(t('meeting.mergeHow'))
    void act('/merge', { ids: [one, next].map(({ id, version }) => ({ id, version })) }, one.id)
  }

  async function add(range = source.marked()) {
    const sentence = current.value?.kind === 'sentence' ? current.value.sentence : null
    const wanted = range && range.end > range.start ? range : sentence
    if (!wanted) return say(t('meeting.addHow'))
    const known = new Set(report.value?.directives.map(({ id }) => id))
    const now = await act('/directives', { start: wanted.start, end: wanted.end })
    const added = now?.directives.find(({ id }) => !known.has(id))
    if (!added || isTouched.value) return
    edit(null)
    cursor.value = added.id
    source.leave()
  }

  function mark(as: 'BACKGROUND' | 'SLOGAN' | 'REJECTED' | 'TITLE' = 'BACKGROUND', one?: Sentence) {
    const range = source.marked()
    const pointed = range && report.value && sentenceAt(report.value, range.start)
    const sentence = one ?? pointed ?? (current.value?.kind === 'sentence' ? current.value.sentence : null)
    if (!sentence) return say(t('meeting.backgroundHow'))
    void act(`/sentences/${sentence.no}`, { as }, 's' + sentence.no)
    if (cursor.value === 's' + sentence.no) toUndecided()
  }

  function acceptPlain() {
    const others = report.value ? plain(report.value).filter(({ id }) => id !== editing.value) : []
    const ids = others.map(({ id, version }) => ({ id, version }))
    if (ids.length) void act('/accept-many', { ids })
  }

  return {
    items,
    cursor,
    current,
    editing,
    held,
    touch,
    rejecting,
    isOpen,
    go,
    step,
    toUndecided,
    toPlace,
    edit,
    askWhy,
    accept,
    acceptPlain,
    reject,
    reopen,
    split,
    merge,
    add,
    mark,
  }
}
