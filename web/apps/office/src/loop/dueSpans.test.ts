import { expect, it } from 'vitest'
import { dueSpans, spanWords } from './dueSpans'

it('knows the week of a Sunday and the end of a leap month', () => {
  const [, week, month, past] = dueSpans('2028-02-27')
  expect(week).toMatchObject({ dueFrom: '2028-02-21', dueTo: '2028-02-27' })
  expect(month).toMatchObject({ dueFrom: '2028-02-01', dueTo: '2028-02-29' })
  expect(past).toMatchObject({ dueTo: '2028-02-26' })
})

it('says a span as short as it can', () => {
  const now = '2026-11-23'
  expect(spanWords({}, now)).toBe('')
  expect(spanWords({ dueFrom: '2026-11-30', dueTo: '2026-11-30' }, now)).toBe('11月30日')
  expect(spanWords({ dueFrom: '2026-11-01', dueTo: '2026-11-30' }, now)).toBe('11月1日–11月30日')
  expect(spanWords({ dueTo: '2026-11-30' }, now)).toBe('11月30日以前')
})
