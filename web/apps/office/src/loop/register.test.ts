import { describe, expect, it } from 'vitest'
import { ariaSort, filterOf, isNarrowed, queryOf, registerAddress, searchOf, toggled } from './register'

describe('the register in the address', () => {
  it('is read and written back unchanged', () => {
    const query = { unit: 'u', field: 'finance', status: 'behind,overdue', dueTo: '2026-11-30', sort: '-due' }
    expect(queryOf(filterOf(query))).toEqual(query)
  })
  it('keeps what had happened by a day', () => {
    const query = { status: 'all', closedFrom: '2026-11-16', closedTo: '2026-11-22', again: 'reworked' }
    expect(queryOf(filterOf(query))).toEqual(query)
    expect(filterOf({ overdueOn: 'soon', again: 'often' })).toEqual({ status: [], sort: 'due' })
  })
  it('forgets what is usual', () => {
    expect(queryOf(filterOf({ sort: 'due', text: '' }))).toEqual({})
  })
  it('drops what it does not know', () => {
    expect(
      filterOf({ field: 'x', status: 'x,overdue', sort: 'x', dueFrom: 'soon', text: ['a', 'b'] }),
    ).toEqual({
      status: ['overdue'],
      sort: 'due',
      text: 'a',
    })
  })
  it('is the door of a stone', () => {
    expect(registerAddress({ unit: 'u', field: 'finance' })).toEqual({
      path: '/loops',
      query: { unit: 'u', field: 'finance' },
    })
  })
})

describe('what is asked of the server', () => {
  it('is what is open when no status is named', () => {
    expect(searchOf(filterOf({}))).toEqual({ sort: 'due', size: 50, status: 'open' })
  })
  it('is everything when all are wanted', () => {
    expect(searchOf(filterOf({ status: 'all' }), 'c')).toEqual({ sort: 'due', size: 50, cursor: 'c' })
  })
})

describe('sorting', () => {
  it('turns round at the second click', () => {
    expect(toggled('number', 'due')).toBe('due')
    expect(toggled('due', 'due')).toBe('-due')
    expect(toggled('-due', 'due')).toBe('due')
  })
  it('has no other way round where the server knows none', () =>
    expect(toggled('status', 'status')).toBe('status'))
  it('is told to those who listen', () => {
    expect(ariaSort('-due', 'due')).toBe('descending')
    expect(ariaSort('due', 'number')).toBe('none')
  })
})

it('knows whether anything is narrowed', () => {
  expect(isNarrowed(filterOf({ sort: '-due' }))).toBe(false)
  expect(isNarrowed(filterOf({ text: '消防' }))).toBe(true)
})
