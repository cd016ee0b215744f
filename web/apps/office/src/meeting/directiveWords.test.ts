import { expect, it } from 'vitest'
import { dueNote, dueWords, stateOf } from './directiveWords'

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

it('says where the deadline comes from, or why there is none', () => {
  const due = { date: '2026-11-30', time: null }
  const note = { ...base, dueFrom: 'TEXT', daysLeft: null, met: null } as const
  expect(dueNote(note)).toBe('原文未提期限，请指定或改为长期')
  expect(dueNote({ ...note, deadlineText: '月底前' })).toBe('原文“月底前”，填写会议日期后推算')
  expect(dueNote({ ...note, deadlineText: '尽快', met: '2026-11-20' })).toBe(
    '原文“尽快”，推算不出日期，请指定或改为长期',
  )
  expect(dueNote({ ...note, deadlineText: '月底前', due, daysLeft: 7 })).toBe('原文“月底前”，剩 7 个工作日')
  expect(dueNote({ ...note, due, dueFrom: 'PERSON', daysLeft: -2 })).toBe(
    '原文未提期限，期限由经办人指定，超 2 个工作日',
  )
  expect(dueNote({ ...note, deadlineText: '月底前', due })).toBe('原文“月底前”')
  expect(dueNote({ ...note, standing: true, reportEvery: 'MONTHLY' })).toBe(
    '原文未提期限，长期坚持，每月一次报告',
  )
})
