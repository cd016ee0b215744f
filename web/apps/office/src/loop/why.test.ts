import { setLanguage, today } from '@yipanqi/words'
import { afterEach, expect, it } from 'vitest'
import { basisWords, namedDays, weeksOf, whyWords } from './why'

afterEach(() => setLanguage('zh'))

const line = (date: string, counted: boolean, kind: 'WORKING' | 'WEEKEND' | 'MAKE_UP' = 'WORKING') => ({
  date,
  counted,
  kind,
  name: kind === 'MAKE_UP' ? '国庆节' : null,
})
const why = (lines: ReturnType<typeof line>[]) => ({
  term: null as string | null,
  since: '2026-11-19',
  firstDay: 'NEXT_DAY' as const,
  unit: 'WORKING_DAYS' as 'WORKING_DAYS' | 'NATURAL_DAYS',
  budget: 7,
  rested: 0,
  lines,
  provisional: false,
  basis: [
    { year: 2026, title: '关于2026年部分节假日安排的通知' },
    { year: 2027, title: null },
  ],
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
  expect(cells[5]).toMatchObject({ why: '周末' })
  expect(cells[6]).toMatchObject({ kind: 'makeup', why: '国庆节调休上班' })
  expect(cells[7]).toMatchObject({ day: '2026-11-23', isDue: true })
})

it('names the days off and those made up for, each run of them once', () => {
  const named = (date: string, kind: 'HOLIDAY' | 'MAKE_UP', name = '国庆节') => ({
    date,
    counted: false,
    kind,
    name,
  })
  const days = [
    named('2026-09-25', 'HOLIDAY', '中秋节'),
    named('2026-10-01', 'HOLIDAY'),
    named('2026-10-02', 'HOLIDAY'),
    named('2026-10-03', 'HOLIDAY'),
    named('2026-10-10', 'MAKE_UP'),
  ]
  const year = today().slice(0, 4) === '2026' ? '' : '2026年'
  expect(namedDays({ ...why([]), lines: days })).toBe(
    `${year}9月25日中秋节放假；${year}10月1日至${year}10月3日国庆节放假；${year}10月10日国庆节调休上班`,
  )
  expect(namedDays(why([line('2026-11-21', false, 'WEEKEND')]))).toBe('')
})

it('leaves out the middle of a long span', () => {
  const weeks = weeksOf(why([line('2026-01-05', true), line('2026-12-30', true)]), undefined, '2026-06-01')
  expect(weeks).toHaveLength(8)
  expect(weeks[3]).toBe('gap')
})

it('is nothing without days', () => expect(weeksOf(why([]), undefined, '2026-06-01')).toEqual([]))

it('says in a sentence or two where it comes from', () => {
  const due = { date: '2026-11-30', time: null }
  expect(whyWords(why([]), due, '11月底前')).toBe(
    '原文“11月底前”。期限为2026年11月30日 周一。自2026年11月19日次日起共 7 个工作日。',
  )
  expect(whyWords(why([]), null, '')).toBe('长期坚持，不设截止日期。')
  expect(basisWords(why([]))).toBe(
    '关于2026年部分节假日安排的通知、2027年放假安排尚未公布，暂按周末和法定节日计算',
  )
})

it('says of a term how it was counted, moved on and stood still', () => {
  const due = { date: '2026-11-30', time: null }
  const term = { ...why([]), term: 'working-days:7', rested: 2 }
  expect(whyWords(term, due, '7个工作日内')).toBe(
    '原文“7个工作日内”。期限为2026年11月30日 周一。自2026年11月19日次日起第 7 个工作日止。其间暂停 2 个工作日，已顺延。',
  )
  const days = {
    ...why([line('2026-11-29', false, 'WEEKEND')]),
    term: 'days:10',
    unit: 'NATURAL_DAYS' as const,
    budget: 10,
  }
  expect(whyWords(days, due, '')).toBe(
    '期限为2026年11月30日 周一。自2026年11月19日次日起 10 日。期满之日休息，顺延到下一个工作日。',
  )
})

it('strikes days off, not working days given back', () => {
  const cells = weeksOf(
    why([line('2026-11-20', false), line('2026-11-21', false, 'WEEKEND')]),
    undefined,
    '2026-11-19',
  ).flat()
  expect(cells[4]).toMatchObject({ kind: 'outside' })
  expect(cells[5]).toMatchObject({ kind: 'rest' })
})

it('says it in English too, the text and the title of a paper as they are', () => {
  setLanguage('en')
  expect(whyWords(why([]), { date: '2026-11-30', time: '17:30' }, '11月底前')).toBe(
    'The text says “11月底前”. The deadline is 30 Nov 2026 Mon 17:30. From the day after 19 Nov 2026 that leaves 7 working days.',
  )
  expect(basisWords(why([]))).toMatch(
    /^关于2026年部分节假日安排的通知, the holidays of 2027 are not published/,
  )
  const cells = weeksOf(why([line('2026-11-22', true, 'MAKE_UP')]), undefined, '2026-11-20').flat()
  expect(cells[6]).toMatchObject({ why: 'worked: National Day' })
})
