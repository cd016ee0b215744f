import type { Chart, Day, Holder, Id, Post, Right, RowFault, Unit, UnitKind } from '@yipanqi/api'
import { reasonWords, t, term } from '@yipanqi/words'

/** What is typed into the form of a unit. */
export interface UnitDraft {
  parentId: Id | null
  name: string
  shortName: string
  aliases: string[]
  kind: UnitKind
  rank: number
  dutyPostId: Id | null
}

export interface PostDraft {
  unitId: Id
  name: string
  rights: Right[]
  scopeUnitId: Id
  rank: number
}

/** A new unit below another, last among its sisters. */
export function newUnit(chart: Chart, parent: Unit | undefined): UnitDraft {
  const sisters = chart.units.filter((unit) => unit.parentId === (parent?.id ?? null))
  return {
    parentId: parent?.id ?? null,
    name: '',
    shortName: '',
    aliases: [],
    kind: parent ? (parent.kind === 'ZONE' ? 'DEPARTMENT' : 'OTHER') : 'ZONE',
    rank: next(sisters),
    dutyPostId: null,
  }
}

export function newPost(chart: Chart, unit: Unit): PostDraft {
  const sisters = postsOf(chart, unit.id)
  return { unitId: unit.id, name: '', rights: ['UNIT_DUTY'], scopeUnitId: unit.id, rank: next(sisters) }
}

export function postsOf(chart: Chart, unit: Id): Post[] {
  return chart.posts.filter((post) => post.unitId === unit).sort((a, b) => a.rank - b.rank)
}

/** Units that nobody answers for; the zone itself is given nothing. */
export function withoutDutyPost(chart: Chart): Unit[] {
  return chart.units.filter((unit) => unit.kind !== 'ZONE' && !unit.dutyPostId)
}

/** Who holds a post on a day, and who will. `to` is the first day on which somebody no longer does. */
export function holdersOn(post: Post, day: Day): { present: Holder[]; coming: Holder[] } {
  return {
    present: post.holders.filter((holder) => holder.from <= day && (holder.to === null || holder.to > day)),
    coming: post.holders.filter((holder) => holder.from > day),
  }
}

export function aliasesOf(text: string): string[] {
  return [...new Set(text.split(/[、,，;；\s]+/).filter(Boolean))]
}

const RIGHT_NOTES: Record<Right, () => string> = {
  CLERK: () => t('org.rightClerk'),
  ISSUER: () => t('org.rightIssuer'),
  VERIFIER: () => t('org.rightVerifier'),
  UNIT_DUTY: () => t('org.rightUnitDuty'),
  SPONSOR: () => t('org.rightSponsor'),
  READER: () => t('org.rightReader'),
  ADMINISTRATOR: () => t('org.rightAdministrator'),
}

export function rightNote(right: Right): string {
  return RIGHT_NOTES[right]()
}

/** One line a person, as it is pasted into a message or a table. */
export function passwordLines(passwords: { account: string; oneTimePassword: string }[]): string {
  return passwords.map((given) => `${given.account}\t${given.oneTimePassword}`).join('\n')
}

function next(sisters: { rank: number }[]): number {
  return Math.max(0, ...sisters.map((sister) => sister.rank)) + 10
}

/** The name of a chosen table once its problems are marked in it; marked again it keeps its name. */
export function markedName(name: string): string {
  const mark = `（${t('org.marked')}）`
  const stem = name.replace(/\.xlsx$/i, '')
  return (stem.endsWith(mark) ? stem : stem + mark) + '.xlsx'
}

/**
 * What stands against a row of a table, and in which cell: beside a cell it goes without saying that what stands
 * there was not accepted.
 */
export function faultWords(fault: RowFault): string {
  if (!fault.column) return reasonWords(fault)
  const [reason] = fault.code === 'platform.bad-input' ? fault.values : []
  const words = reason ? term(reason) : reasonWords(fault)
  return t('org.inCell', { cell: fault.cell, column: term(fault.column), words }).trim()
}
