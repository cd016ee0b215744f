import type { Chart, Deadline, Directive, DirectiveKind, Field, Id, Party, ReportEvery } from '@yipanqi/api'
import { t } from '@yipanqi/words'

/** A directive while it is being edited. */
export interface DirectiveDraft {
  action: string
  responsible: PartyDraft[]
  assisting: PartyDraft[]
  due: Deadline | null
  field: Field
  kind: DirectiveKind
  sponsorPostId: Id | null
  verifierPostId: Id | null
  asksSponsor: boolean
  mode: 'EACH' | 'LEAD'
  reportEvery: ReportEvery
  proof: string
}

export interface PartyDraft {
  name: string
  units: Id[]
  /** the text's own name, which the zone did not know */
  wasUnknown: boolean
  /** keep the name as another name of the unit */
  remember: boolean
}

export function draftOf(directive: Directive): DirectiveDraft {
  return {
    action: directive.action,
    responsible: directive.responsible.map(partyDraft),
    assisting: directive.assisting.map(partyDraft),
    due: directive.due,
    field: directive.field,
    kind: directive.kind,
    sponsorPostId: directive.sponsorPostId,
    verifierPostId: directive.verifierPostId,
    asksSponsor: directive.asksSponsor,
    mode: directive.mode,
    reportEvery: directive.reportEvery,
    proof: directive.proof,
  }
}

export function editBody(draft: DirectiveDraft, version: number): Record<string, unknown> {
  const standing = draft.kind === 'STANDING'
  const named = ({ name, units }: PartyDraft) => ({ name, units })
  return {
    ...draft,
    version,
    action: draft.action.trim(),
    proof: draft.proof.trim(),
    responsible: draft.responsible.map(named),
    assisting: draft.assisting.map(named),
    due: standing ? null : draft.due,
    standing,
  }
}

/** Names to keep: those the zone did not know and that now mean exactly one unit. */
export function aliasesOf(draft: DirectiveDraft): { unitId: Id; alias: string }[] {
  return [...draft.responsible, ...draft.assisting]
    .filter((party) => party.wasUnknown && party.remember && party.units.length === 1)
    .map((party) => ({ unitId: party.units[0]!, alias: party.name }))
}

type Called = Pick<Party, 'name' | 'units'> & Partial<Pick<Party, 'group'>>

/** 各街道 → 5 个街道, 应急局, or the name and what is still asked about it. */
export function partyWords(party: Called, chart: Chart | undefined): string {
  const units = party.units.flatMap((id) => chart?.units.find((unit) => unit.id === id) ?? [])
  if (!party.units.length)
    return t(party.group ? 'meeting.partyToPick' : 'meeting.partyUnknown', { name: party.name })
  if (party.units.length > 1) {
    const allStreets = units.length > 0 && units.every((unit) => unit.kind === 'SUBDISTRICT')
    return t(allStreets ? 'meeting.partyStreets' : 'meeting.partyUnits', {
      name: party.name,
      n: party.units.length,
    })
  }
  const [unit] = units
  if (!unit || unit.name === party.name || unit.shortName === party.name) return party.name
  return t('meeting.partyIs', { name: party.name, unit: unit.shortName || unit.name })
}

export function unitNames(units: Id[], chart: Chart | undefined): string {
  return units.flatMap((id) => chart?.units.find((unit) => unit.id === id)?.name ?? []).join(t('ui.and'))
}

function partyDraft(party: Party): PartyDraft {
  return { name: party.name, units: party.units, wasUnknown: !party.known, remember: true }
}
