import { describe, expect, it } from 'vitest'
import { ActionKey } from './action'
import { Problem } from './problem'

describe('the key of an action', () => {
  it('stays while the outcome is unknown', () => {
    const action = new ActionKey()
    const key = action.keyFor('/a', { words: '甲' })
    action.refused(new Problem(0, 'office.offline', ''))
    expect(action.keyFor('/a', { words: '甲' })).toBe(key)
  })
  it('is new for other words', () => {
    const action = new ActionKey()
    expect(action.keyFor('/a', { words: '甲' })).not.toBe(action.keyFor('/a', { words: '乙' }))
  })
  it('is new after the server has spoken', () => {
    const action = new ActionKey()
    const key = action.keyFor('/a', {})
    action.refused(new Problem(409, 'platform.changed-meanwhile', ''))
    const second = action.keyFor('/a', {})
    expect(second).not.toBe(key)
    action.done()
    expect(action.keyFor('/a', {})).not.toBe(second)
  })
})
