import { expect, it } from 'vitest'
import { percent } from './percent'

it('is short and has no share of nothing', () => {
  expect(percent(241, 312)).toBe('77.2 %')
  expect(percent(1, 1)).toBe('100 %')
  expect(percent(0, 0)).toBe('')
})
