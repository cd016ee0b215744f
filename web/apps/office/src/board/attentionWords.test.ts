import { afterEach, expect, it } from 'vitest'
import type { Status } from '@yipanqi/api'
import { setLanguage } from '@yipanqi/words'
import { attentionWords } from './attentionWords'

const loop = (status: Status, blocker = '', sponsorName = '', assistingNames: string[] = []) => ({
  status,
  blocker,
  coordination: '',
  sponsorName,
  assistingNames,
})

afterEach(() => setLanguage('zh'))

it('what needs attention says what holds it up', () => {
  expect(attentionWords(loop('overdue', '等批复', '建设副主任'))).toBe('卡点：等批复')
  expect(attentionWords({ ...loop('overdue', '等批复'), coordination: '请住建局到场' })).toBe(
    '卡点：等批复；需协调：请住建局到场',
  )
  expect(attentionWords(loop('waiting', '等批复'))).toBe('已提请，等核验')
  expect(attentionWords(loop('behind'))).toBe('进展落后')
})

it('what needs attention says whom to ask', () => {
  expect(attentionWords(loop('overdue', '', '建设副主任', ['建设局']))).toBe('分管：建设副主任')
  expect(attentionWords(loop('near-due', '', '', ['建设局', '财政局']))).toBe('配合：建设局、财政局')
  expect(attentionWords(loop('near-due'))).toBe('')
})

it('what needs attention is said in the language of the office', () => {
  setLanguage('en')
  expect(attentionWords(loop('overdue', '等批复'))).toBe('Blocked: 等批复')
  expect(attentionWords(loop('overdue', '', '建设副主任'))).toBe('sponsor: 建设副主任')
})
