import type { LoopSummary } from './loop'
import type { Day, Field, Id, Instant, Status } from './shared'

export interface Board {
  unit: { id: Id; name: string }
  /** from the zone down to the unit */
  path: { id: Id; name: string }[]
  /** the sealed entry at which the figures stand */
  number: number
  at: Instant
  totals: BoardTotals
  units: { id: Id; name: string }[]
  fields: Field[]
  stones: Stone[]
  attention: LoopSummary[]
  weeks: { from: Day; closed: number; overdueAtEnd: number }[]
}

export interface BoardTotals {
  open: number
  onTrack: number
  nearDue: number
  behind: number
  overdue: number
  waiting: number
  suspended: number
  notStarted: number
  newThisWeek: number
  /** rates are percent with one decimal */
  onTimeRate: number | null
  reworkRate: number | null
  reopenRate: number | null
  longestOverdueDays: number | null
}

export interface Stone {
  unitId: Id
  field: Field
  open: number
  worst: Status
  overdue: number
  byStatus: Partial<Record<Status, number>>
}
