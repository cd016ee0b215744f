import type { Reason } from '../problem'
import type { ReportEvery } from './loop'
import type { Day, Deadline, Field, Id, Instant } from './shared'

export type ReportState = 'OPEN' | 'ASKED' | 'ISSUED' | 'WITHDRAWN'

/** A meeting that items came from. */
export interface MeetingChoice {
  /** of the report */
  id: Id
  name: string
  date: Day | null
}

export interface ReportSummary {
  id: Id
  name: string
  meeting: string
  date: Day | null
  state: ReportState
  stateLabel: string
  directives: number
  undecided: number
  by: string
  at: Instant
  version: number
}

export interface Report {
  id: Id
  name: string
  state: ReportState
  version: number
  by: string
  at: Instant
  /** the repaired text; all offsets are into it */
  text: string
  /** runs of [start in the repaired text, start in the source] */
  map: [number, number][]
  sourceText: string
  articles: Article[]
  sentences: Sentence[]
  directives: Directive[]
  coverage: Coverage
  editors: { post: string; name: string; at: Instant }[]
  approval: {
    needed: boolean
    state: 'NONE' | 'ASKED' | 'GIVEN' | 'RETURNED'
    words: string | null
    by: string | null
    at: Instant | null
  }
  issued: {
    at: Instant
    undoUntil: Instant
    loops: IssuedLoop[]
  } | null
  same: { reportId: Id; name: string; why: 'file' | 'meeting'; state: ReportState }[]
  mayIssue: boolean
  whyNot: Reason | null
}

export interface IssuedLoop {
  id: Id
  no: string
  leadName: string
  directiveId: Id
  closed: boolean
}

export interface Article {
  no: number
  start: number
  end: number
  headline: string
  kind: 'MEETING' | 'NOTICE' | 'TEASER' | 'FEATURE'
  meeting: MeetingData
  /** Month and day (`06-13`) where the paper tells no year. */
  day: string
  heard: string[]
  projects: string[]
}

export interface MeetingData {
  title: string
  organisation: string
  date: Day | null
  ordinal: string
  chair: string
  speaker: string
  attendees: string
}

export type SentenceAs = 'DIRECTIVE' | 'BACKGROUND' | 'REJECTED' | 'SLOGAN' | 'TITLE' | 'UNDECIDED'

export interface Sentence {
  no: number
  start: number
  end: number
  role: string
  decided: boolean
  as: SentenceAs
}

export interface Coverage {
  sentences: number
  directive: number
  background: number
  rejected: number
  undecided: number
}

/** A body as the text names it, and the units that it means. */
export interface Party {
  name: string
  units: Id[]
  known: boolean
  /** stands for many, as 各街道 does */
  group: boolean
}

export type DirectiveKind = 'TASK' | 'STANDING' | 'SLOGAN'
export type DirectiveState = 'PROPOSED' | 'ACCEPTED' | 'REJECTED' | 'MERGED'

export interface Directive {
  id: Id
  no: number
  version: number
  article: number
  quote: string
  start: number
  end: number
  action: string
  responsible: Party[]
  assisting: Party[]
  deadlineText: string
  due: Deadline | null
  dueFrom: 'TEXT' | 'PERSON'
  /** working days until it is due, negative when past */
  daysLeft: number | null
  /** the date of its meeting */
  met: Day | null
  standing: boolean
  field: Field
  kind: DirectiveKind
  sponsorPostId: Id | null
  verifierPostId: Id | null
  /** closes only when the sponsor adds nothing */
  asksSponsor: boolean
  mode: 'EACH' | 'LEAD'
  /** how many loops it would open today */
  loops: number
  reportEvery: ReportEvery
  proof: string
  state: DirectiveState
  why: string | null
  mergedInto: Id | null
  warnings: { code: string; text: string }[]
}
