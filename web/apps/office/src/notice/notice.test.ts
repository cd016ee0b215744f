import { expect, it } from 'vitest'
import { doorOf } from './notice'

it('leads to the loop or the report that it is about', () => {
  expect(doorOf({ subjectKind: 'loop', ref: '7' })).toBe('/loops/7')
  expect(doorOf({ subjectKind: 'report', ref: '8' })).toBe('/intake/8')
})
