import { describe, expect, it } from 'vitest'
import { byUnit } from './demo'
import { complaints, isReady } from './password'

describe('a new password', () => {
  it('is told how many characters are missing', () => {
    expect(complaints('一二三', '')).toEqual({ first: '还差 7 个字' })
  })
  it('must be typed twice alike', () => {
    expect(complaints('a long enough one', 'another').again).toBe('两遍输入不一致')
    expect(isReady('a long enough one', 'another')).toBe(false)
    expect(isReady('a long enough one', 'a long enough one')).toBe(true)
  })
  it('is not complained about before anything is typed', () => expect(complaints('', '')).toEqual({}))
})

it('groups the people of the demo by unit, in the given order', () => {
  const person = (name: string, unit: string) => ({ account: name, name, post: '', unit })
  expect(
    byUnit([person('甲', '局'), person('乙', '办'), person('丙', '局')]).map((group) => group.unit),
  ).toEqual(['局', '办'])
})
