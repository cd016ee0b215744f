import { expect, it } from 'vitest'
import { ANYTHING, concerns } from './live'

it('fetches again what is live or names a touched subject, and nothing else', () => {
  const touched = new Set(['loop-7'])
  expect(concerns(['loop', 'list', { unit: 'u' }], { live: true }, touched)).toBe(true)
  expect(concerns(['loop', 'sheet', 'loop-7'], undefined, touched)).toBe(true)
  expect(concerns(['loop', 'sheet', 'loop-8'], undefined, touched)).toBe(false)
})

it('fetches everything again when more has happened than could be named', () => {
  expect(concerns(['loop', 'sheet', 'loop-8'], undefined, new Set([ANYTHING]))).toBe(true)
})

it('fetches a sheet again when something that stands on it was touched', () => {
  const meta = { mentions: (data: unknown) => data as string[] }
  expect(concerns(['loop', 'sheet', 'loop-8'], meta, new Set(['file-1']), ['file-1'])).toBe(true)
  expect(concerns(['loop', 'sheet', 'loop-8'], meta, new Set(['file-2']), ['file-1'])).toBe(false)
  expect(concerns(['loop', 'sheet', 'loop-8'], meta, new Set(['file-1']))).toBe(false)
})
