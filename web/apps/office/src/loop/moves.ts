import type { Deadline, Id, LoopSheet, Move, ReportEvery } from '@yipanqi/api'
import type { Key } from '@yipanqi/words'

/** What a dialog can ask for; the server names which of it a move needs. */
export interface MoveDraft {
  words: string
  progress: number | null
  blocker: string
  coordination: string
  nextSteps: string
  evidence: Id[]
  postId: Id | null
  unitId: Id[]
  clause: string
  until: Deadline | null
  due: Deadline | null
  action: string
  proof: string
  reportEvery: ReportEvery
  sponsorPostId: Id | null
  verifierPostId: Id | null
  assistingUnitIds: Id[]
}
export type Need = keyof MoveDraft

const NEVER_NEEDED: Need[] = ['progress', 'blocker', 'coordination', 'nextSteps']
const MAY_BE_EMPTY: Record<string, Need[]> = {
  hand: ['words'],
  accept: ['words'],
  confirm: ['words'],
  report: ['evidence'],
  reassign: ['words'],
  resume: ['words'],
  remind: ['words'],
  'grant-extension': ['until', 'words'],
  amend: ['action', 'due', 'assistingUnitIds', 'sponsorPostId', 'verifierPostId', 'reportEvery', 'proof'],
}
/** Terms that can be amended to nothing. */
const MAY_BE_CLEARED: Need[] = ['assistingUnitIds', 'proof']
const WORDS: Record<string, Key> = {
  report: 'loop.wordsReport',
  submit: 'loop.wordsSubmit',
  accept: 'loop.wordsAccept',
  confirm: 'loop.wordsAccept',
  'send-back': 'loop.wordsSendBack',
  instruct: 'loop.wordsInstruct',
  withdraw: 'loop.wordsWhy',
  'ask-purge': 'loop.wordsWhy',
  'decline-purge': 'loop.wordsWhy',
}
const LABELS: Record<Need, Key> = {
  words: 'loop.wordsAny',
  progress: 'loop.progressNow',
  blocker: 'loop.blocker',
  coordination: 'loop.coordination',
  nextSteps: 'loop.nextSteps',
  evidence: 'loop.evidence',
  postId: 'loop.toPost',
  unitId: 'loop.properUnit',
  clause: 'loop.clause',
  until: 'loop.until',
  due: 'loop.due',
  action: 'loop.action',
  proof: 'loop.proof',
  reportEvery: 'loop.reportEvery',
  sponsorPostId: 'loop.sponsor',
  verifierPostId: 'loop.verifier',
  assistingUnitIds: 'loop.assisting',
}

export function needsOf(move: Move): Need[] {
  return move.needs.map((name) => name.replace('?', '') as Need).filter((name) => name in LABELS)
}

export function isOptional(move: Move, need: Need): boolean {
  return (
    NEVER_NEEDED.includes(need) ||
    move.needs.includes(need + '?') ||
    (MAY_BE_EMPTY[move.name]?.includes(need) ?? false)
  )
}

export function labelOf(move: Move, need: Need): Key {
  return need === 'words' ? (WORDS[move.name] ?? LABELS.words) : LABELS[need]
}

/** What stands in the dialog when it opens: the terms as they are, for whoever changes them. */
export function draftFor(sheet: LoopSheet): MoveDraft {
  const { summary, terms, facts } = sheet
  return {
    words: '',
    progress: summary.progress,
    blocker: summary.blocker,
    coordination: summary.coordination,
    nextSteps: summary.nextSteps,
    evidence: [],
    postId: null,
    unitId: facts.returned?.properUnitId ? [facts.returned.properUnitId] : [],
    clause: '',
    until: facts.extensionAsked?.until ?? null,
    due: null,
    action: terms.action,
    proof: terms.proof,
    reportEvery: terms.reportEvery,
    sponsorPostId: summary.sponsorPostId,
    verifierPostId: summary.verifierPostId,
    assistingUnitIds: summary.assistingUnitIds,
  }
}

/** What still has to be filled in before the move can be sent. */
export function missing(move: Move, draft: MoveDraft): Need[] {
  return needsOf(move).filter((need) => !isOptional(move, need) && isEmpty(draft[need]))
}

/** The body to send: what the move needs and was given; of an amendment only what was changed. */
export function bodyOf(move: Move, draft: MoveDraft, start: MoveDraft): Record<string, unknown> {
  const body: Record<string, unknown> = {}
  for (const need of needsOf(move)) {
    const value = draft[need]
    const isAmended = move.name === 'amend' && need !== 'words'
    if (isAmended && same(value, start[need])) continue
    if (!isEmpty(value) || need === 'evidence' || (isAmended && MAY_BE_CLEARED.includes(need)))
      body[need] = plain(need, value)
  }
  return body
}

/** `2026-11-30`, the end of that day, or `2026-11-30T15:00`. */
export function deadlineText(due: Deadline): string {
  return due.time ? `${due.date}T${due.time}` : due.date
}

function plain(need: Need, value: MoveDraft[Need]): unknown {
  if (need === 'unitId') return (value as Id[])[0]
  if (need === 'until' || need === 'due') return deadlineText(value as Deadline)
  return typeof value === 'string' ? value.trim() : value
}

function isEmpty(value: MoveDraft[Need]): boolean {
  if (value === null) return true
  if (typeof value === 'string') return !value.trim()
  return Array.isArray(value) ? !value.length : typeof value === 'object' && !value.date
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
