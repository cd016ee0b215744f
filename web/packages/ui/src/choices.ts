import type { Chart, Id, Unit } from '@yipanqi/api'
import { t } from '@yipanqi/words'

/** One line of a picker. */
export interface Choice {
  id: Id
  label: string
  depth: number
  /** small words after the label */
  hint: string
  /** what typing finds it by */
  words: string
  disabled: boolean
}

/** The unit tree flattened in its official order. */
export function unitsInOrder(units: Unit[]): { unit: Unit; depth: number }[] {
  const ids = new Set(units.map((unit) => unit.id))
  const below = new Map<Id | null, Unit[]>()
  for (const unit of units) {
    const parent = unit.parentId !== null && ids.has(unit.parentId) ? unit.parentId : null
    below.set(parent, [...(below.get(parent) ?? []), unit])
  }
  const walk = (parent: Id | null, depth: number): { unit: Unit; depth: number }[] =>
    [...(below.get(parent) ?? [])]
      .sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name, 'zh-CN'))
      .flatMap((unit) => [{ unit, depth }, ...walk(unit.id, depth + 1)])
  return walk(null, 0)
}

export function unitChoices(chart: Chart, withDutyPost = false): Choice[] {
  return unitsInOrder(chart.units).map(({ unit, depth }) => ({
    id: unit.id,
    label: unit.name,
    depth,
    hint: withDutyPost && !unit.dutyPostId ? t('ui.noDutyPost') : '',
    words: [unit.name, unit.shortName, ...unit.aliases].join(' '),
    disabled: withDutyPost && !unit.dutyPostId,
  }))
}

/** Posts under their units; `fits` leaves out what may not be chosen. */
export function postChoices(
  chart: Chart,
  fits: (post: Chart['posts'][number]) => boolean = () => true,
): Choice[] {
  return unitsInOrder(chart.units).flatMap(({ unit }) =>
    chart.posts
      .filter((post) => post.unitId === unit.id && fits(post))
      .sort((a, b) => a.rank - b.rank)
      .map((post) => {
        const people = post.holders.filter((holder) => holder.to === null).map((holder) => holder.name)
        return {
          id: post.id,
          label: post.name,
          depth: 0,
          hint: [unit.shortName || unit.name, ...people].join(' · '),
          words: [post.name, unit.name, unit.shortName, ...people].join(' '),
          disabled: false,
        }
      }),
  )
}

export function matching(choices: Choice[], text: string): Choice[] {
  const wanted = text.trim().toLowerCase()
  return wanted ? choices.filter((choice) => choice.words.toLowerCase().includes(wanted)) : choices
}

/** A unit and all below it. */
export function subtree(units: Unit[], root: Id): Set<Id> {
  const found = new Set([root])
  for (let before = 0; before !== found.size;) {
    before = found.size
    for (const unit of units) if (unit.parentId && found.has(unit.parentId)) found.add(unit.id)
  }
  return found
}
