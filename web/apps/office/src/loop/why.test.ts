import { expect, it } from 'vitest'
import { weeksOf } from './why'

const line = (date: string, counted: boolean, kind: 'WORKING' | 'WEEKEND' | 'MAKE_UP' = 'WORKING') => ({
  date,
  counted,
  why: '',
  kind,
})
const why = (lines: ReturnType<typeof line>[]) => ({
  text: '',
  lines,
  provisional: false,
  workingDays: 0,
  basis: [],
})

it('stands in whole weeks, with today and the deadline marked', () => {
  const weeks = weeksOf(
    why([
      line('2026-11-20', true),
      line('2026-11-21', false, 'WEEKEND'),
      line('2026-11-22', true, 'MAKE_UP'),
    ]),
    '2026-11-23',
    '2026-11-20',
  )
  expect(weeks).toHaveLength(2)
  const cells = weeks.flat() as { day: string; kind: string; isDue: boolean; isToday: boolean }[]
  expect(cells[0]).toMatchObject({ day: '2026-11-16', kind: 'outside' })
  expect(cells[4]).toMatchObject({ kind: 'counted', isToday: true })
  expect(cells[5]).toMatchObject({ kind: 'rest' })
  expect(cells[6]).toMatchObject({ kind: 'makeup' })
  expect(cells[7]).toMatchObject({ day: '2026-11-23', isDue: true })
})

it('leaves out the middle of a long span', () => {
  const weeks = weeksOf(why([line('2026-01-05', true), line('2026-12-30', true)]), undefined, '2026-06-01')
  expect(weeks).toHaveLength(8)
  expect(weeks[3]).toBe('gap')
})

it('is nothing without days', () => expect(weeksOf(why([]), undefined, '2026-06-01')).toEqual([]))
