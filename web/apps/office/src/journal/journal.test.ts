import { describe, expect, it } from 'vitest'
import { doorOf, queryOf, searchOf, shortHash } from './journal'

describe('a search of the journal', () => {
  it('lives in the address, and only what is asked for', () => {
    const search = searchOf({ text: '违建', what: 'loop.', from: ['x'] })
    expect(search).toEqual({ text: '违建', what: 'loop.', from: '', to: '', subject: '', person: '' })
    expect(queryOf(search)).toEqual({ text: '违建', what: 'loop.' })
  })
})

describe('an entry', () => {
  it('leads to what it is about', () => {
    expect(doorOf({ what: 'loop.signed', subject: '7' })).toBe('/loops/7')
    expect(doorOf({ what: 'meeting.issued', subject: '8' })).toBe('/intake/8')
    expect(doorOf({ what: 'org.post-changed', subject: '9' })).toBeUndefined()
  })
  it('shows its chain value short', () => {
    expect(shortHash('9f3c00000000e21a')).toBe('9f3c…e21a')
    expect(shortHash('')).toBe('')
  })
})
