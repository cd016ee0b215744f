import { expect, it } from 'vitest'
import { rowMove } from './rowKeys'

it('moves by rows and pages and stays inside', () => {
  expect(rowMove('ArrowDown', -1, 3)).toBe(0)
  expect(rowMove('ArrowDown', 2, 3)).toBe(2)
  expect(rowMove('ArrowUp', 0, 3)).toBe(0)
  expect(rowMove('PageDown', 1, 30)).toBe(11)
  expect(rowMove('End', 1, 30)).toBe(29)
})

it('leaves the page its keys while no row has the focus', () => {
  expect(rowMove('PageDown', -1, 30)).toBeUndefined()
  expect(rowMove('Home', -1, 30)).toBeUndefined()
  expect(rowMove('x', 1, 30)).toBeUndefined()
  expect(rowMove('ArrowDown', -1, 0)).toBeUndefined()
})
