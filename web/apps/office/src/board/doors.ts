import type { Board, Id } from '@yipanqi/api'
import type { RegisterFilter } from '../loop'

/** The rows that a line of the board counts: all that the unit leads; of the unit shown, what it leads itself. */
export function led(board: Pick<Board, 'unit'>, unit: Id): Pick<RegisterFilter, 'unit' | 'part'> {
  return { unit, part: unit === board.unit.id ? 'self' : 'lead' }
}
