import type { Board, Id } from '@yipanqi/api'
import { addDays, localOf } from '@yipanqi/words'
import type { RegisterFilter } from '../loop'

type Door = Partial<RegisterFilter>

/** The rows that a line of the board counts: all that the unit leads; of the unit shown, what it leads itself. */
export function led(board: Pick<Board, 'unit'>, unit: Id): Pick<RegisterFilter, 'unit' | 'part'> {
  return { unit, part: unit === board.unit.id ? 'self' : 'lead' }
}

/** The rows behind the figures that look back: this week's new ones, and what was closed or came back this year. */
export function pastDoors(board: Pick<Board, 'unit' | 'at' | 'weeks'>) {
  const all: Door = { unit: board.unit.id, part: 'lead', status: 'all' }
  const closed: Door = { ...all, closedFrom: localOf(board.at).date.slice(0, 4) + '-01-01' }
  return {
    newThisWeek: { ...all, issuedFrom: board.weeks[board.weeks.length - 1]?.from } satisfies Door,
    closed,
    sentBack: { ...closed, again: 'reworked' } satisfies Door,
    reopened: { ...closed, again: 'reopened' } satisfies Door,
  }
}

/** The rows behind a week: what was closed in it, and what was overdue at its end; in the running one, now. */
export function weekDoors(
  board: Pick<Board, 'unit' | 'weeks'>,
  index: number,
): { closed: Door; overdue: Door } {
  const whole: Door = { unit: board.unit.id, part: 'lead' }
  const from = board.weeks[index]!.from
  const to = addDays(from, 6)
  const runs = index === board.weeks.length - 1
  return {
    closed: { ...whole, status: 'all', closedFrom: from, closedTo: to },
    overdue: runs ? { ...whole, status: ['overdue'] } : { ...whole, status: 'all', overdueOn: to },
  }
}
