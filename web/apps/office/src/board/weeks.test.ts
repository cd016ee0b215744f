import { expect, it } from 'vitest'
import { polyline, weekBars } from './weeks'

it('draws both series on one scale', () => {
  const [first, second] = weekBars([
    { from: '2026-11-09', closed: 0, overdueAtEnd: 34 },
    { from: '2026-11-16', closed: 17, overdueAtEnd: 0 },
  ])
  expect(first!.height).toBe(0)
  expect(first!.lineY).toBe(16)
  expect(second!.height).toBe(34)
  expect(second!.lineY).toBe(84)
})

it('is an empty line without weeks', () => expect(polyline(weekBars([]))).toBe(''))
