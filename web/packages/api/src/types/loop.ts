import type { Reason } from '../problem'
import type { DayKind } from './calendar'
import type { Day, Deadline, Field, Id, Instant, Stage, Status } from './shared'

export type LoopSort = 'due' | '-due' | 'number' | '-number' | 'status' | 'updated'

export interface LoopSearch {
  unit?: Id
  part?: 'lead' | 'self'
  field?: Field
  /** statuses joined by commas; `open` stands for all that are open */
  status?: string
  stage?: Stage
  dueFrom?: Day
  dueTo?: Day
  meeting?: Id
  group?: Id
  issuedFrom?: Day
  closedFrom?: Day
  closedTo?: Day
  /** open past its deadline at the end of that day */
  overdueOn?: Day
  again?: 'reworked' | 'reopened'
  text?: string
  post?: Id
  sort?: LoopSort
  cursor?: string
  size?: number
}

export interface LoopSummary {
  id: Id
  no: string
  what: string
  field: Field
  leadUnitId: Id
  leadName: string
  assistingUnitIds: Id[]
  assistingNames: string[]
  sponsorPostId: Id | null
  sponsorName: string
  verifierPostId: Id
  verifierName: string
  handlerPostId: Id | null
  handlerName: string
  /** `file` is the report it stands in; null when it was opened by hand */
  source: { kind: string; ref: Id; file: Id | null; title: string }
  stage: Stage
  status: Status
  due: Deadline | null
  standing: boolean
  /** working days left; negative = overdue by so many */
  daysLeft: number | null
  progress: number | null
  latest: string
  blocker: string
  coordination: string
  nextSteps: string
  reportedAt: Instant | null
  issuedAt: Instant
  closedAt: Instant | null
  extensions: number
  reworks: number
  version: number
}

export type ReportEvery = 'NONE' | 'WEEKLY' | 'FORTNIGHTLY' | 'MONTHLY' | 'QUARTERLY'

export interface LoopSheet {
  summary: LoopSummary
  terms: {
    action: string
    proof: string
    reportEvery: ReportEvery
    deadlineText: string
    asksSponsor: boolean
  }
  quote: {
    text: string
    reportId: Id | null
    start: number
    end: number
    sourceName: string
  } | null
  moves: Move[]
  history: Step[]
  evidence: LoopEvidence[]
  why: {
    /** what was allowed, such as `working-days:15`; null where a day was named */
    term: string | null
    /** where counting begins, and whether that day counts itself */
    since: Day
    firstDay: 'NEXT_DAY' | 'SAME_DAY'
    unit: 'WORKING_DAYS' | 'NATURAL_DAYS' | 'MINUTES'
    /** how many of them the term allows; for a named day the working days it leaves */
    budget: number
    /** working days for which the clock stood still */
    rested: number
    lines: { date: Day; counted: boolean; kind: DayKind; name: string | null }[]
    provisional: boolean
    /** the notice of each year; no title while it is not known */
    basis: { year: number; title: string | null }[]
  } | null
  group: { id: Id; no: string; leadName: string; status: Status }[]
  facts: {
    returned: {
      why: string
      clause: string
      properUnitId: Id | null
      properUnitName: string
      count: number
    } | null
    extensionAsked: { until: Deadline; why: string } | null
    suspended: { why: string; since: Day } | null
    reopened: number
    /** the loop whose sponsor asked for this one */
    parentId: Id | null
  }
  version: number
  seal: { first: number; last: number; hash: string } | null
}

export interface Move {
  name: string
  label: string
  hint: string
  primary: boolean
  needs: string[]
  /** why it has to wait */
  blocked: Reason | null
}

export type DetailCode =
  | 'handed-to'
  | 'blocker'
  | 'coordination'
  | 'next-steps'
  | 'ground'
  | 'proper-unit'
  | 'lead'
  | 'lead-decided'
  | 'until'
  | 'due-now'
  | 'instructed'
  | 'since'
  | 'rested'
  | 'action'
  | 'due'
  | 'assisting'
  | 'sponsor'
  | 'verifier'
  | 'reportEvery'
  | 'proof'

/** One thing that a step settled; of a changed term the former and the new value, empty for none. */
export interface Detail {
  code: DetailCode
  values: string[]
}

export interface Step {
  number: number | null
  at: Instant
  what: string
  label: string
  personName: string
  /** empty where the clock did it */
  postName: string
  unitName: string
  words: string
  changes: Detail[]
  evidence: Id[]
  progress: number | null
}

export interface LoopEvidence {
  fileId: Id
  /** empty once it is withdrawn */
  name: string
  type: string
  size: number
  thumbnail: boolean
  at: Instant
  byPost: string
  /** version of the loop at that step */
  step: number
  withdrawn: Withdrawn | null
  /** what the viewer may do with it */
  moves: Move[]
}

/** What stands in the place of a file that was withdrawn. */
export interface Withdrawn {
  at: Instant
  byPost: string
  why: string
  /** `doneAt` is null until another person has consented */
  purge: {
    askedAt: Instant
    askedByPost: string
    why: string
    doneAt: Instant | null
    doneByPost: string
  } | null
}

/** What one of several met. */
export type Outcome = { id: Id; taken: true } | ({ id: Id; taken: false } & Reason)

export interface BatchOutcomes {
  outcomes: Outcome[]
}

export const DUTY_GROUPS = [
  'overdue',
  'today',
  'week',
  'to-sign',
  'to-accept',
  'to-decide',
  'waiting',
  'later',
] as const
export type DutyGroupCode = (typeof DUTY_GROUPS)[number]

export interface DutyItem {
  loop: LoopSummary
  /** my posts that this concerns */
  posts: string[]
}

export interface DutyGroup {
  code: DutyGroupCode
  label: string
  items: DutyItem[]
}

export interface Duties {
  groups: DutyGroup[]
}
