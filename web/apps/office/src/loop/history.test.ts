import type { Step } from '@yipanqi/api'
import { setLanguage } from '@yipanqi/words'
import { afterEach, expect, it } from 'vitest'
import { actorOf, detailWords, newestFirst, stepsSince, wordsOf } from './history'

afterEach(() => setLanguage('zh'))

const step = (at: string, number: number | null = null) =>
  ({ at, number, what: 'loop.reported', evidence: [] }) as unknown as Step

it('tells what happened meanwhile', () => {
  const before = [step('2026-11-20T01:00:00Z')]
  expect(stepsSince(before, [...before, step('2026-11-21T01:00:00Z')]).map((s) => s.at)).toEqual([
    '2026-11-21T01:00:00Z',
  ])
})

it('puts the newest first, the not yet sealed before its like', () => {
  const at = '2026-11-20T01:00:00Z'
  expect(newestFirst([step(at, 7), step(at), step('2026-11-19T01:00:00Z', 9)]).map((s) => s.number)).toEqual([
    null,
    7,
    9,
  ])
})

it('names who did it, the system where the clock did', () => {
  expect(actorOf({ unitName: '石桥街道', postName: '应急办', personName: '冯岩' })).toBe(
    '石桥街道 · 应急办（冯岩）',
  )
  expect(actorOf({ unitName: '', postName: '', personName: '' })).toBe('系统')
  setLanguage('en')
  expect(actorOf({ unitName: '', postName: '', personName: '' })).toBe('System')
})

it('says what a step settled, and what a term was before', () => {
  expect(detailWords({ code: 'handed-to', values: ['消防岗'] })).toBe('转给 消防岗')
  expect(detailWords({ code: 'until', values: ['2026-12-04T17:30'] })).toBe('延至 2026年12月4日 17:30')
  expect(detailWords({ code: 'due', values: ['', '2026-12-04'] })).toBe('期限：长期 → 2026年12月4日')
  expect(detailWords({ code: 'assisting', values: ['应急局', ''] })).toBe('配合：应急局 → 无')
  expect(detailWords({ code: 'reportEvery', values: ['NONE', 'WEEKLY'] })).toBe('报告：不定期 → 每周一次')
  setLanguage('en')
  expect(detailWords({ code: 'due', values: ['2026-12-04', ''] })).toBe('Deadline: 4 Dec 2026 → Standing')
})

it('leaves the words of people alone, and says those of the clock in the language of the office', () => {
  setLanguage('en')
  expect(wordsOf({ postName: '', words: '未按时报告' })).toBe('not reported in time')
  expect(wordsOf({ postName: '应急办', words: '未按时报告' })).toBe('未按时报告')
})
