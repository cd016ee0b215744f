import type { Directive, Report } from '@yipanqi/api'
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
import type { TextRange } from './selection'
import type { useReport } from './useReport'

type Act = ReturnType<typeof useReport>['act']
export type Desk = ReturnType<typeof useDesk>

/** Where the clerk stands on the desk, and what his keys and buttons do there. */
export function useDesk(
  report: Ref<Report | undefined>,
  act: Act,
  mayDecide: () => boolean,
  marked: () => TextRange | null,
) {
  const cursor = ref<string | null>(null)
  const editing = ref<string | null>(null)
  const rejecting = ref<string | null>(null)
  const items = computed(() => (report.value ? itemsOf(report.value) : []))
  const current = computed(() => items.value.find((item) => item.key === cursor.value))
  const isOpen = computed(() => report.value?.state === 'OPEN' && mayDecide())
  const directive = computed(() =>
    current.value?.kind === 'directive' ? current.value.directive : undefined,
  )

  watch(items, (now, before) => {
    if (!cursor.value || now.some((item) => item.key === cursor.value)) return
    const place = before?.find((item) => item.key === cursor.value)?.start ?? 0
    go(now.find((item) => item.start >= place) ?? now[now.length - 1])
  })

  function go(item: DeskItem | undefined) {
    cursor.value = item?.key ?? null
    if (editing.value && editing.value !== cursor.value) editing.value = null
  }
  function edit(one: string | null) {
    editing.value = one
  }
  function askWhy(one: string | null) {
    rejecting.value = one
  }
  const step = (by: 1 | -1) => go(neighbour(items.value, cursor.value, by))
  const toUndecided = () => go(nextUndecided(items.value, cursor.value) ?? current.value ?? items.value[0])
  const toPlace = (at: number) => go(itemAt(items.value, at) ?? current.value)

  const path = (one: Directive, verb: string) => `/directives/${one.id}/${verb}`
  const onCurrent = (verb: string, body: object = {}) =>
    directive.value &&
    act(path(directive.value, verb), { version: directive.value.version, ...body }, directive.value.id)

  function accept() {
    const one = directive.value
    if (!one || one.state !== 'PROPOSED') return toUndecided()
    const place = current.value
    const answer = onCurrent('accept')
    toUndecided()
    const next = cursor.value
    void answer?.then((done) => {
      if (!done && cursor.value === next) go(place)
    })
  }

  async function reject(why: string) {
    const done = await onCurrent('reject', { why })
    rejecting.value = null
    if (done) toUndecided()
  }

  function reopen() {
    if (directive.value && directive.value.state !== 'PROPOSED') void onCurrent('reopen')
  }

  /** At the caret, or where the marked words begin. */
  function split(place = marked()?.start) {
    const one = directive.value
    if (!one) return
    if (place === undefined || place <= one.start || place >= one.end) return say(t('meeting.splitHow'))
    void onCurrent('split', { at: place })
  }

  function merge() {
    const one = directive.value
    const next = one && mergesWith(items.value, one)
    if (!one || !next) return say(t('meeting.mergeHow'))
    void act('/merge', { ids: [one, next].map(({ id, version }) => ({ id, version })) }, one.id)
  }

  async function add(range = marked()) {
    const sentence = current.value?.kind === 'sentence' ? current.value.sentence : null
    const wanted = range && range.end > range.start ? range : sentence
    if (!wanted) return say(t('meeting.addHow'))
    const known = new Set(report.value?.directives.map(({ id }) => id))
    const now = await act('/directives', { start: wanted.start, end: wanted.end })
    const added = now?.directives.find(({ id }) => !known.has(id))
    if (added) cursor.value = added.id
  }

  function mark(as: 'BACKGROUND' | 'SLOGAN' | 'REJECTED' | 'TITLE' = 'BACKGROUND') {
    const range = marked()
    const sentence =
      current.value?.kind === 'sentence'
        ? current.value.sentence
        : range && report.value && sentenceAt(report.value, range.start)
    if (!sentence) return say(t('meeting.backgroundHow'))
    void act(`/sentences/${sentence.no}`, { as }, 's' + sentence.no)
    if (current.value?.kind === 'sentence') toUndecided()
  }

  function acceptPlain() {
    const ids = report.value ? plain(report.value).map(({ id, version }) => ({ id, version })) : []
    if (ids.length) void act('/accept-many', { ids })
  }

  return {
    items,
    cursor,
    current,
    editing,
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
