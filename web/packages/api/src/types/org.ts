import type { Reason } from '../problem'
import type { Day, Id, Instant, Right } from './shared'

export type Session = SignedOut | SignedIn

export interface SignedOut {
  signedIn: false
  demo: Demo | null
  insecure: boolean
}

export interface Demo {
  password: string
  people: { account: string; name: string; post: string; unit: string }[]
}

export interface SignedIn {
  signedIn: true
  /** only who is not signed in is told */
  demo: null
  mustChangePassword: boolean
  zone: { id: Id; name: string; demo: boolean }
  person: { id: Id; name: string; account: string }
  post: HeldPost | null
  posts: HeldPost[]
  rights: Right[]
  seesWholeZone: boolean
  firstPage: string
  unread: number
  insecure: boolean
}

export interface HeldPost {
  id: Id
  name: string
  unitId: Id
  unitName: string
  rights?: Right[]
}

export interface Profile {
  id: Id
  name: string
  phone: string
  version: number
}

export const UNIT_KINDS = ['ZONE', 'DEPARTMENT', 'SUBDISTRICT', 'OTHER'] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

export interface Unit {
  id: Id
  parentId: Id | null
  name: string
  shortName: string
  aliases: string[]
  kind: UnitKind
  rank: number
  dutyPostId: Id | null
  version: number
}

export interface Post {
  id: Id
  unitId: Id
  name: string
  rights: Right[]
  scopeUnitId: Id
  rank: number
  version: number
  holders: Holder[]
}

export interface Holder {
  personId: Id
  name: string
  from: Day
  to: Day | null
}

export interface Chart {
  units: Unit[]
  posts: Post[]
}

export interface Person {
  id: Id
  name: string
  phone: string
  account: string | null
  lockedUntil: Instant | null
  posts: { postId: Id; name: string; unitName: string }[]
  version: number
}

/** Answered once; null when the same command comes again. */
export interface OneTimePassword {
  oneTimePassword: string | null
}

/** Why a row is refused, and in which cell, such as C7; both places are empty when it is about the whole row. */
export interface RowFault extends Reason {
  cell: string
  column: string
}

/** A row of a table that is taken in, and why it is refused. */
export interface ImportedRow {
  line: number
  errors: RowFault[]
}

export interface TableImport<Row extends ImportedRow> {
  rows: Row[]
  bad: number
}

export interface ImportedPerson extends ImportedRow {
  name: string
  account: string
  unit: string
  post: string
}

export interface PeopleImport extends TableImport<ImportedPerson> {
  good: number
  passwords?: { account: string; oneTimePassword: string }[]
}

export interface ImportedUnit extends ImportedRow {
  name: string
  parent: string
  effect: 'ADDED' | 'CHANGED' | 'NONE'
  /** titles of the columns that change */
  changes: string[]
  /** the unit above it today, when the row moves it; else empty */
  movedFrom: string
}

export interface UnitsImport extends TableImport<ImportedUnit> {
  added: number
  changed: number
}

export interface Settings {
  issuingNeedsApproval: boolean
  version: number
}

export interface Notice {
  id: Id
  postId: Id
  /** the step that it tells of, such as `loop.signed` */
  kind: string
  text: string
  subjectKind: 'loop' | 'report' | 'register'
  subjectRef: Id
  at: Instant
  readAt: Instant | null
}

export interface Notices {
  items: Notice[]
  next: string | null
  /** of all, not of this page alone */
  unread: number
}
