import { expect, it } from 'vitest'
import { dueWords, stateOf } from './directiveWords'

const base = { due: null, standing: false, kind: 'TASK', reportEvery: 'NONE', deadlineText: '' } as const

it('says when, as exactly as is known', () => {
  expect(dueWords(base)).toBe('未定期限')
  expect(dueWords({ ...base, deadlineText: '到位后十日内' })).toBe('到位后十日内')
  expect(dueWords({ ...base, due: { date: '2026-11-30', time: '17:30' } })).toBe('2026年11月30日 17:30')
  expect(dueWords({ ...base, standing: true, reportEvery: 'MONTHLY' })).toBe('长期 · 每月一次')
})

it('says what has been decided', () => {
  expect(stateOf({ state: 'ACCEPTED' })).toEqual({ words: '✓ 已收', tone: 'good' })
  expect(stateOf({ state: 'PROPOSED' }).words).toBe('待定')
})
