import type { CalendarDay, DayKind } from '@yipanqi/api'
import { addDays } from '@yipanqi/words'
import { describe, expect, it } from 'vitest'
import { daysOf, festivalsOf, lengthOf, monthsOf, spansOf, spanWords } from './calendar'

const special: Record<string, [DayKind, string]> = {
  '2026-01-01': ['HOLIDAY', '元旦'],
  '2026-01-02': ['HOLIDAY', '元旦'],
  '2026-01-03': ['HOLIDAY', '元旦'],
  '2026-01-04': ['MAKE_UP', '元旦'],
  '2026-02-28': ['MAKE_UP', '春节'],
  '2026-05-01': ['HOLIDAY', '劳动节'],
}
const days: CalendarDay[] = Array.from({ length: 365 }, (_, index) => {
  const date = addDays('2026-01-01', index)
  const weekend = [0, 6].includes(new Date(date).getUTCDay())
  const [kind, name] = special[date] ?? [weekend ? 'WEEKEND' : 'WORKING', null]
  return { date, kind, name, provisional: false }
})

describe('a year', () => {
  it('has twelve months whose weeks begin on Monday', () => {
    const months = monthsOf(days)
    expect(months).toHaveLength(12)
    expect(months[0]!.weeks[0]!.map((day) => day?.date.slice(8) ?? null)).toEqual([
      null,
      null,
      null,
      '01',
      '02',
      '03',
      '04',
    ])
    expect(months[10]!.weeks.flat().filter(Boolean)).toHaveLength(30)
  })
  it('counts make-up days as worked and days off as not', () => {
    expect(monthsOf(days)[0]!.workingDays).toBe(21)
    expect(monthsOf(days)[1]!.workingDays).toBe(21)
  })
})

describe('spans', () => {
  it('gather days in a row, and come apart again into the same days', () => {
    const spans = spansOf(days)
    expect(spans.map((span) => [span.name, span.from.slice(5), span.to.slice(5), span.kind])).toEqual([
      ['元旦', '01-01', '01-03', 'HOLIDAY'],
      ['元旦', '01-04', '01-04', 'MAKE_UP'],
      ['春节', '02-28', '02-28', 'MAKE_UP'],
      ['劳动节', '05-01', '05-01', 'HOLIDAY'],
    ])
    expect(daysOf(spans)).toHaveLength(Object.keys(special).length)
  })
  it('without both ends, or turned about, name no day', () => {
    const span = { name: '国庆节', from: '2026-10-07', to: '', kind: 'HOLIDAY' as const }
    expect(daysOf([span])).toEqual([])
    expect(lengthOf({ ...span, to: '2026-10-01' })).toBe(0)
  })
  it('are said as a notice says them', () => {
    expect(spansOf(days).slice(0, 2).map(spanWords)).toEqual(['1月1日至1月3日', '1月4日'])
  })
})

it('tells of each festival what is off and what is worked for it', () => {
  const [first, second] = festivalsOf(days)
  expect([first!.name, first!.off.length, first!.makeUp.length]).toEqual(['元旦', 1, 1])
  expect([second!.name, second!.off.length, second!.makeUp.length]).toEqual(['春节', 0, 1])
})
