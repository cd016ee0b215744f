import { afterEach, describe, expect, it } from 'vitest'
import { Problem } from '@yipanqi/api'
import { en } from './en'
import { zh } from './zh'
import {
  addDays,
  columnDay,
  deadlineDay,
  deadlineWords,
  lastSuchDay,
  localOf,
  longDay,
  moment,
  problemWords,
  setLanguage,
  shortDay,
  served,
  t,
  weekday,
  yearlessDay,
} from '.'

afterEach(() => setLanguage('zh'))

const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((hole) => hole[1]).sort()
const every = (files: Record<string, Record<string, string>>) =>
  Object.entries(files).flatMap(([module, words]) =>
    Object.entries(words).map(([word, text]) => [`${module}.${word}`, text] as const),
  )

describe('the word files', () => {
  it('have no empty word', () => {
    for (const [key, text] of [...every(zh), ...every(en)]) expect(text, key).not.toBe('')
  })
  it('have the same places to fill in both languages', () => {
    const english = new Map(every(en))
    for (const [key, text] of every(zh)) expect(holes(english.get(key)!), key).toEqual(holes(text))
  })
  it('say nothing in English in the Chinese ones except names', () => {
    for (const [key, text] of every(zh))
      expect(text.replace(/\{\w+\}|Excel|Word|http|CSV|Enter|Esc|Ctrl|KB|MB|[A-Z]\b/g, ''), key).not.toMatch(
        /[a-z]{3,}/,
      )
  })
})

describe('a word', () => {
  it('fills its places', () => expect(t('status.left', { n: 5 })).toBe('剩 5 日'))
  it('changes with the language', () => {
    setLanguage('en')
    expect(t('status.overdue')).toBe('Overdue')
  })
})

describe('what the server says', () => {
  it('is its own in Chinese', () => expect(served('loop.signed', '签收')).toBe('签收'))
  it('is English where there is English for it', () => {
    setLanguage('en')
    expect(served('loop.signed', '签收')).toBe('Signed')
    expect(served('loop.never-heard-of', '新词')).toBe('新词')
    expect(problemWords(new Problem(400, 'source.scanned', '这是扫描件'))).toMatch(/^A scan/)
  })
})

describe('days', () => {
  it('are those of the zone, not of the device', () => {
    expect(localOf('2026-11-30T16:30:00Z')).toEqual({ date: '2026-12-01', time: '00:30' })
  })
  it('are written as an office writes them', () => {
    expect(longDay('2026-11-30')).toBe('2026年11月30日')
    expect(shortDay('2026-11-30', '2026-01-01')).toBe('11月30日')
    expect(shortDay('2025-11-30', '2026-01-01')).toBe('2025年11月30日')
    expect(columnDay('2026-11-30', '2026-01-01')).toBe('11-30 周一')
    expect(moment('2026-11-21T08:20:00Z', '2026-11-23')).toBe('11月21日 16:20')
    expect(deadlineDay({ date: '2026-11-30', time: null })).toBe('2026年11月30日 周一')
    expect(weekday('2026-02-28')).toBe('周六')
  })
  it('without a year are the last that came', () => {
    expect(lastSuchDay('06-13', '2026-06-13')).toBe('2026-06-13')
    expect(lastSuchDay('12-31', '2026-01-02')).toBe('2025-12-31')
    expect(lastSuchDay('02-29', '2027-03-01')).toBe('2024-02-29')
    expect(lastSuchDay('06-31', '2026-07-01')).toBeUndefined()
    expect(yearlessDay('06-03')).toBe('6月3日')
  })
  it('cross months and leap years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  })
})

describe('a deadline', () => {
  const due = { date: '2026-11-30', time: null }
  const loop = { status: 'on-track', due, daysLeft: 5, standing: false } as const
  it('says what is left, or by how much it is over', () => {
    expect(deadlineWords(loop)).toBe('剩 5 日')
    expect(deadlineWords(loop, 'long')).toBe('剩 5 个工作日')
    expect(deadlineWords({ ...loop, daysLeft: -9 })).toBe('超 9 日')
    expect(deadlineWords({ ...loop, daysLeft: 0 }, 'short', '2026-11-30')).toBe('今天到期')
  })
  it('is not today when only days of rest are left before it', () => {
    const saturday = { ...loop, due: { date: '2026-10-31', time: null }, daysLeft: 0 }
    expect(deadlineWords(saturday, 'short', '2026-10-30')).toBe('10月31日到期')
    expect(deadlineWords(saturday, 'long', '2026-10-31')).toBe('今天到期')
  })
  it('does not count while the clock rests', () => {
    expect(deadlineWords({ ...loop, status: 'waiting', daysLeft: -18 })).toBe('待核验')
    expect(deadlineWords({ ...loop, status: 'suspended', daysLeft: -2 })).toBe('暂停')
    expect(deadlineWords({ ...loop, status: 'not-started', daysLeft: -4 })).toBe('未签收')
    expect(deadlineWords({ ...loop, status: 'not-started', daysLeft: 4 })).toBe('剩 4 日')
  })
  it('does not count what is done, standing or undated', () => {
    expect(deadlineWords({ ...loop, status: 'done-late' })).toBe('超期办结')
    expect(deadlineWords({ ...loop, due: null, standing: true })).toBe('长期')
    expect(deadlineWords({ ...loop, due: null, daysLeft: null })).toBe('未定期限')
  })
})

describe('a failure', () => {
  it('says the sentence of the server', () =>
    expect(problemWords(new Problem(409, 'x.y', '请先签收'))).toBe('请先签收'))
  it('speaks of the network when that is away', () => {
    expect(problemWords(new Problem(0, 'office.offline', ''))).toMatch('连不上服务器')
  })
  it('stays calm about anything else', () => expect(problemWords(new Error('x'))).toMatch('没有办成'))
})
