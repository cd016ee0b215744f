export type Id = string
/** `2026-11-30` */
export type Day = string
/** An instant in UTC, `2026-11-30T01:02:03Z` */
export type Instant = string

/** A deadline of the zone; no time means the end of that day. */
export interface Deadline {
  date: Day
  time: string | null
}

export interface Page<T> {
  items: T[]
  next: string | null
  total?: number
}

export const FIELDS = [
  'fire-safety',
  'work-safety',
  'crime-tips',
  'poverty-alleviation',
  'cadre-posting',
  'key-project',
  'investment',
  'business-environment',
  'innovation',
  'environment',
  'finance',
  'party-building',
  'public-service',
  'other',
] as const
export type Field = (typeof FIELDS)[number]

export const STATUSES = [
  'not-started',
  'on-track',
  'near-due',
  'behind',
  'overdue',
  'waiting',
  'suspended',
  'done-on-time',
  'done-late',
  'cancelled',
] as const
export type Status = (typeof STATUSES)[number]

export type Stage = 'ISSUED' | 'UNDER_WAY' | 'SUBMITTED' | 'ACCEPTED' | 'CLOSED' | 'CANCELLED'

export const RIGHTS = [
  'CLERK',
  'ISSUER',
  'VERIFIER',
  'UNIT_DUTY',
  'SPONSOR',
  'READER',
  'ADMINISTRATOR',
] as const
export type Right = (typeof RIGHTS)[number]

export interface EvidenceFile {
  id: Id
  name: string
  type: string
  size: number
  hash: string
  thumbnail: boolean
}
