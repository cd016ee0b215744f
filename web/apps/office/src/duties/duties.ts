import { DUTY_GROUPS, type Duties, type DutyGroup } from '@yipanqi/api'

const HOT = new Set(['overdue', 'today'])

/** Groups in the order in which they press; empty ones are left out. */
export function inOrder(duties: Duties | undefined): DutyGroup[] {
  return [...(duties?.groups ?? [])]
    .filter((group) => group.items.length)
    .sort((a, b) => DUTY_GROUPS.indexOf(a.code) - DUTY_GROUPS.indexOf(b.code))
}

/** How many items wait for me, red when some are due or overdue. An item in two groups counts once. */
export function pressing(duties: Duties | undefined): { n: number; hot: boolean } | undefined {
  if (!duties) return undefined
  const waiting = duties.groups.filter((group) => group.code !== 'later' && group.code !== 'waiting')
  const ids = new Set(waiting.flatMap((group) => group.items.map((item) => item.loop.id)))
  return { n: ids.size, hot: waiting.some((group) => HOT.has(group.code) && group.items.length > 0) }
}
