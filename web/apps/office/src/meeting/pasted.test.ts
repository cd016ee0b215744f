import { expect, it } from 'vitest'
import { nameFor } from './pasted'

it('names pasted text by its first words', () => {
  expect(nameFor('\n  　第22次党工委会议\n会议指出')).toBe('第22次党工委会议')
  expect(nameFor('一'.repeat(60))).toHaveLength(40)
  expect(nameFor(' ')).toBe('')
})
