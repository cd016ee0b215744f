import type { Sentence } from '@yipanqi/api'
import { describe, expect, it } from 'vitest'
import { cutOf, moved, sentenceFrom } from './reach'
import type { Reach } from './selection'

const text = '会议指出，形势平稳。\n　　财政局先拨付，再报告。各街道要排查。'
const sentence = (words: string) =>
  ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }) as Sentence
const report = {
  text,
  sentences: [
    sentence('会议指出，形势平稳。\n　　'),
    sentence('财政局先拨付，再报告。'),
    sentence('各街道要排查。'),
  ],
}
const one = (words: string): Reach => ({
  from: text.indexOf(words),
  to: text.indexOf(words) + words.length,
})
const before = (words: string): Reach => ({ from: text.indexOf(words), to: text.indexOf(words) })
const press = (reach: Reach, ...keys: string[]) =>
  keys.reduce((now, name) => {
    const key = 'Arrow' + name.replace(/Shift|Ctrl/g, '')
    const pressed = { key, shiftKey: name.includes('Shift'), ctrlKey: name.includes('Ctrl') }
    return moved(report, now, pressed)!
  }, reach)
const words = ({ from, to }: Reach) => text.slice(Math.min(from, to), Math.max(from, to))

describe('the arrows in the source', () => {
  it('go sentence by sentence, without the white around them, and stay at the ends', () => {
    const first = sentenceFrom(report, 0)!
    expect(words(first)).toBe('会议指出，形势平稳。')
    expect(words(press(first, 'Down'))).toBe('财政局先拨付，再报告。')
    expect(words(press(first, 'Down', 'Down', 'Down'))).toBe('各街道要排查。')
    expect(words(press(first, 'Down', 'Up', 'Up'))).toBe('会议指出，形势平稳。')
  })
  it('choose more and less with Shift, downwards and upwards; the first one stays', () => {
    const middle = one('财政局先拨付，再报告。')
    expect(words(press(middle, 'ShiftDown'))).toBe('财政局先拨付，再报告。各街道要排查。')
    expect(words(press(middle, 'ShiftDown', 'ShiftUp'))).toBe('财政局先拨付，再报告。')
    expect(words(press(middle, 'ShiftDown', 'ShiftUp', 'ShiftUp'))).toBe(
      '会议指出，形势平稳。\n　　财政局先拨付，再报告。',
    )
    expect(press(middle, 'ShiftUp', 'ShiftDown')).toEqual(middle)
  })
  it('choose character by character, and a paragraph’s white is one step', () => {
    expect(words(press(one('各街道'), 'ShiftLeft'))).toBe('各街')
    expect(words(press(one('各街道要排查。'), 'Left', 'ShiftRight', 'ShiftRight'))).toBe('各街')
    expect(press(one('形势平稳。'), 'Right', 'Right')).toEqual(before('财政局'))
    expect(press(before('财政局'), 'Left').to).toBe(text.indexOf('\n'))
  })
  it('go from stop to stop with Ctrl', () => {
    expect(press(before('财政局'), 'CtrlRight')).toEqual(before('再报告'))
    expect(press(before('再报告'), 'CtrlRight', 'CtrlLeft')).toEqual(before('再报告'))
    expect(words(press(before('财政局'), 'CtrlShiftRight'))).toBe('财政局先拨付，')
  })
})

describe('Home and End', () => {
  const pressed = (key: string, shiftKey = false) =>
    moved(report, one('财政局先拨付，再报告。'), { key, shiftKey, ctrlKey: false })!
  it('choose the first and the last sentence, or all up to them', () => {
    expect(words(pressed('Home'))).toBe('会议指出，形势平稳。')
    expect(words(pressed('End'))).toBe('各街道要排查。')
    expect(words(pressed('Home', true))).toBe('会议指出，形势平稳。\n　　财政局先拨付，再报告。')
  })
})

describe('a proposal to be cut', () => {
  it('is cut behind its first stop, else in its middle', () => {
    const { start, end } = sentence('财政局先拨付，再报告')
    expect(text.slice(cutOf(text, { start, end }), end)).toBe('再报告')
    const plain = sentence('各街道要')
    expect(cutOf(text, plain)).toBe(plain.start + 2)
  })
})
