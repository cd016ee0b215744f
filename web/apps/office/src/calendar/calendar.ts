import type { CalendarDay, CalendarNotice, Day } from '@yipanqi/api'
import { addDays, shortDay, t } from '@yipanqi/words'

export interface Month {
  number: number
  workingDays: number
  /** weeks from Monday to Sunday; null where another month's days would stand */
  weeks: (CalendarDay | null)[][]
}

/** Days in a row that a notice treats alike. */
export interface Span {
  name: string
  from: Day
  to: Day
  kind: 'HOLIDAY' | 'MAKE_UP'
}

export interface Festival {
  name: string
  off: Span[]
  makeUp: Span[]
}

export function isWorked(day: CalendarDay): boolean {
  return day.kind === 'WORKING' || day.kind === 'MAKE_UP'
}

export function monthsOf(days: CalendarDay[]): Month[] {
  return Array.from({ length: 12 }, (_, index) => {
    const number = index + 1
    const own = days.filter((day) => Number(day.date.slice(5, 7)) === number)
    return { number, workingDays: own.filter(isWorked).length, weeks: weeksOf(own) }
  })
}

/** Special days gathered into spans, in order of their first day. */
export function spansOf(days: CalendarDay[]): Span[] {
  const spans: Span[] = []
  for (const day of days) {
    if (day.kind !== 'HOLIDAY' && day.kind !== 'MAKE_UP') continue
    const last = spans[spans.length - 1]
    const name = day.name ?? ''
    if (last && last.kind === day.kind && last.name === name && addDays(last.to, 1) === day.date)
      last.to = day.date
    else spans.push({ name, from: day.date, to: day.date, kind: day.kind })
  }
  return spans
}

/** Every day of the spans, as the server wants to be told. */
export function daysOf(spans: Span[]): CalendarNotice['days'] {
  return spans.flatMap((span) =>
    span.from && span.to
      ? Array.from({ length: Math.min(lengthOf(span), 60) }, (_, index) => ({
          date: addDays(span.from, index),
          kind: span.kind,
          name: span.name.trim(),
        }))
      : [],
  )
}

export function lengthOf(span: Span): number {
  return Math.max(0, Math.round((Date.parse(span.to) - Date.parse(span.from)) / 86_400_000) + 1)
}

/** What each festival means: which days are off, and which are worked for it. */
export function festivalsOf(days: CalendarDay[]): Festival[] {
  const found = new Map<string, Festival>()
  for (const span of spansOf(days)) {
    const festival = found.get(span.name) ?? { name: span.name, off: [], makeUp: [] }
    ;(span.kind === 'HOLIDAY' ? festival.off : festival.makeUp).push(span)
    found.set(span.name, festival)
  }
  return [...found.values()].sort((a, b) => firstOf(a).localeCompare(firstOf(b)))
}

/** 10月1日至10月7日 */
export function spanWords(span: Span): string {
  const year = span.from.slice(0, 4) + '-01-01'
  const from = shortDay(span.from, year)
  return span.from === span.to ? from : t('calendar.through', { from, to: shortDay(span.to, year) })
}

function firstOf(festival: Festival): Day {
  return (festival.off[0] ?? festival.makeUp[0])?.from ?? ''
}

function weeksOf(days: CalendarDay[]): (CalendarDay | null)[][] {
  const [first] = days
  if (!first) return []
  const before = (new Date(first.date + 'T00:00:00Z').getUTCDay() + 6) % 7
  const cells = [...Array<null>(before).fill(null), ...days]
  while (cells.length % 7) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
