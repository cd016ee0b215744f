import { afterEach, expect, it } from 'vitest'
import type { Status } from '@yipanqi/api'
import { setLanguage } from '@yipanqi/words'
import { attentionWords } from './attentionWords'

const loop = (status: Status, daysLeft: number, blocker = '') => ({
  status,
  daysLeft,
  blocker,
  due: { date: '2026-11-30', time: null },
  standing: false,
})

afterEach(() => setLanguage('zh'))

it('what needs attention says how its deadline stands', () => {
  expect(attentionWords(loop('overdue', -3))).toBe('超 3 个工作日')
  expect(attentionWords(loop('near-due', 0))).toBe('今天到期')
  expect(attentionWords(loop('near-due', 2))).toBe('剩 2 个工作日')
})

it('what needs attention says what holds it up', () => {
  expect(attentionWords(loop('waiting', 5))).toBe('已提请，等核验')
  expect(attentionWords(loop('behind', 5))).toBe('进展落后')
  expect(attentionWords(loop('behind', 5, '等批复'))).toBe('卡点：等批复')
})

it('what needs attention is said in the language of the office', () => {
  setLanguage('en')
  expect(attentionWords(loop('overdue', -3))).toBe('3 working days over')
  expect(attentionWords(loop('behind', 5, '等批复'))).toBe('Blocked: 等批复')
})
