import { expect, it } from 'vitest'
import { led } from './doors'

const board = { unit: { id: 'zone', name: '示范区' } }

it('opens what a line of the board counts', () => {
  expect(led(board, 'west')).toEqual({ unit: 'west', part: 'lead' })
  expect(led(board, 'zone')).toEqual({ unit: 'zone', part: 'self' })
})
