import type { Step } from '@yipanqi/api'
import { expect, it } from 'vitest'
import { actorOf, newestFirst, stepsSince } from './history'

const step = (at: string, number: number | null = null) =>
  ({ at, number, what: 'loop.reported', evidence: [] }) as unknown as Step

it('tells what happened meanwhile', () => {
  const before = [step('2026-11-20T01:00:00Z')]
  expect(stepsSince(before, [...before, step('2026-11-21T01:00:00Z')]).map((s) => s.at)).toEqual([
    '2026-11-21T01:00:00Z',
  ])
})

it('puts the newest first, the not yet sealed before its like', () => {
  const at = '2026-11-20T01:00:00Z'
  expect(newestFirst([step(at, 7), step(at), step('2026-11-19T01:00:00Z', 9)]).map((s) => s.number)).toEqual([
    null,
    7,
    9,
  ])
})

it('names nobody where the clock did it', () => {
  expect(actorOf({ unitName: '石桥街道', postName: '应急办', personName: '冯岩' })).toBe(
    '石桥街道 · 应急办（冯岩）',
  )
  expect(actorOf({ unitName: '', postName: '', personName: '' })).toBe('')
})
