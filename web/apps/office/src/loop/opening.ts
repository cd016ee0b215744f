import type { Deadline, Field, Id, ReportEvery } from '@yipanqi/api'
import { deadlineText } from './moves'

/** What the dialog of a loop opened by hand has collected. */
export interface Opening {
  what: string
  source: string
  field: Field
  lead: Id[]
  assisting: Id[]
  sponsorPostId: Id | null
  verifierPostId: Id | null
  due: Deadline | null
  reportEvery: ReportEvery
  proof: string
}

/** Without a deadline it is a standing duty, which needs a rhythm of reports. */
export function isReady(form: Opening): boolean {
  return (
    form.what.trim().length > 0 &&
    form.lead.length === 1 &&
    form.verifierPostId !== null &&
    (form.due !== null || form.reportEvery !== 'NONE')
  )
}

export function openingBody(form: Opening): Record<string, unknown> {
  return {
    what: form.what.trim(),
    source: form.source.trim() || null,
    field: form.field,
    leadUnitId: form.lead[0],
    assistingUnitIds: form.assisting,
    sponsorPostId: form.sponsorPostId,
    verifierPostId: form.verifierPostId,
    due: form.due && deadlineText(form.due),
    reportEvery: form.reportEvery,
    proof: form.proof.trim(),
  }
}
