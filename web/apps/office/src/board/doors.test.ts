import { expect, it } from 'vitest'
import { led, pastDoors, weekDoors } from './doors'

const board = {
  unit: { id: 'zone', name: '示范区' },
  at: '2026-11-24T02:00:00Z',
  weeks: [
    { from: '2026-11-16', closed: 3, overdueAtEnd: 2 },
    { from: '2026-11-23', closed: 1, overdueAtEnd: 4 },
  ],
}
const all = { unit: 'zone', part: 'lead', status: 'all' }

it('opens what a line of the board counts', () => {
  expect(led(board, 'west')).toEqual({ unit: 'west', part: 'lead' })
  expect(led(board, 'zone')).toEqual({ unit: 'zone', part: 'self' })
})

it('opens what the figures of the week and the year count', () => {
  expect(pastDoors(board)).toEqual({
    newThisWeek: { ...all, issuedFrom: '2026-11-23' },
    closed: { ...all, closedFrom: '2026-01-01' },
    sentBack: { ...all, closedFrom: '2026-01-01', again: 'reworked' },
    reopened: { ...all, closedFrom: '2026-01-01', again: 'reopened' },
  })
})

it('opens what a week counts', () => {
  expect(weekDoors(board, 0)).toEqual({
    closed: { ...all, closedFrom: '2026-11-16', closedTo: '2026-11-22' },
    overdue: { ...all, overdueOn: '2026-11-22' },
  })
})

it('opens what is overdue now in the running week', () => {
  expect(weekDoors(board, 1).overdue).toEqual({ unit: 'zone', part: 'lead', status: ['overdue'] })
})
