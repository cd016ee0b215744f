import type { LoopSheet, Stage } from '@yipanqi/api'
import { localOf, shortDay, t, type Key } from '@yipanqi/words'

export interface LifePoint {
  label: string
  note: string
  state: 'done' | 'now' | 'ahead'
  /** place on the line, 0 to 1 */
  at: number
}

const LINE: Stage[] = ['ISSUED', 'UNDER_WAY', 'SUBMITTED', 'ACCEPTED', 'CLOSED']
const HAPPENED: Partial<Record<Stage, string[]>> = {
  ISSUED: ['loop.opened'],
  UNDER_WAY: ['loop.signed'],
  SUBMITTED: ['loop.submitted'],
  ACCEPTED: ['loop.accepted'],
  CLOSED: ['loop.confirmed', 'loop.accepted', 'loop.instructed'],
}
const LABELS: Record<string, Key> = {
  ISSUED: 'loop.lifeIssued',
  UNDER_WAY: 'loop.lifeSigned',
  SUBMITTED: 'loop.lifeSubmitted',
  ACCEPTED: 'loop.lifeAccepted',
  CLOSED: 'loop.lifeClosed',
}

/** From issue to close: what was, where it stands, what is still to come. */
export function lifeOf(sheet: LoopSheet): LifePoint[] {
  const { summary, terms } = sheet
  const stages = LINE.filter((stage) => stage !== 'ACCEPTED' || terms.asksSponsor)
  const reached = summary.stage === 'CANCELLED' ? -1 : stages.indexOf(summary.stage)
  return stages.map((stage, index) => {
    const isClosed = summary.stage === 'CLOSED'
    const state = index < reached || isClosed ? 'done' : index === reached ? 'now' : 'ahead'
    return {
      label: t(LABELS[stage]!),
      note: state === 'ahead' ? noteAhead(stage, sheet) : noteOf(stage, state === 'now', sheet),
      state,
      at: index / (stages.length - 1),
    }
  })
}

function noteOf(stage: Stage, isNow: boolean, sheet: LoopSheet): string {
  const reports = sheet.history.filter((step) => step.what === 'loop.reported')
  const lastReport = reports
    .map((step) => step.at)
    .sort()
    .pop()
  if (isNow && stage === 'UNDER_WAY' && lastReport)
    return t('loop.lifeReported', { n: reports.length, day: dayOf(lastReport) })
  const at = sheet.history
    .filter((step) => HAPPENED[stage]?.includes(step.what))
    .map((step) => step.at)
    .sort()
    .pop()
  if (at) return dayOf(at)
  return stage === 'ISSUED' ? dayOf(sheet.summary.issuedAt) : ''
}

function noteAhead(stage: Stage, { summary, terms }: LoopSheet): string {
  if (stage === 'SUBMITTED') return terms.proof ? t('loop.lifeProof', { proof: shorten(terms.proof) }) : ''
  if (stage === 'CLOSED' && summary.due) return t('loop.lifeLimit', { day: shortDay(summary.due.date) })
  return ''
}

function dayOf(at: string): string {
  return shortDay(localOf(at).date)
}

function shorten(text: string): string {
  return text.length > 12 ? text.slice(0, 11) + '…' : text
}
