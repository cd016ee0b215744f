import type { Day, LoopSheet } from '@yipanqi/api'
import { addDays } from '@yipanqi/words'

type Why = NonNullable<LoopSheet['why']>

export interface WhyCell {
  day: Day
  /** counted · rest · outside what is counted · make-up day counted */
  kind: 'counted' | 'makeup' | 'rest' | 'outside'
  isToday: boolean
  isDue: boolean
  why: string
}

const MOST_WEEKS = 8

/** Weeks from Monday to Sunday around what was counted; long spans show their first and last weeks. */
export function weeksOf(why: Why, due: Day | undefined, today: Day): (WhyCell[] | 'gap')[] {
  const days = new Map(why.lines.map((line) => [line.date, line]))
  const known = [...days.keys(), ...(due ? [due] : [])].sort()
  const first = known[0]
  const last = known[known.length - 1]
  if (!first || !last) return []
  const weeks: WhyCell[][] = []
  for (let monday = mondayOf(first); monday <= last; monday = addDays(monday, 7))
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = addDays(monday, index)
        const line = days.get(day)
        const counted = line?.counted ? (line.kind === 'MAKE_UP' ? 'makeup' : 'counted') : 'rest'
        return {
          day,
          kind: line ? counted : 'outside',
          isToday: day === today,
          isDue: day === due,
          why: line?.why ?? '',
        }
      }),
    )
  if (weeks.length <= MOST_WEEKS) return weeks
  return [...weeks.slice(0, 3), 'gap', ...weeks.slice(-4)]
}

function mondayOf(day: Day): Day {
  return addDays(day, -((new Date(day + 'T00:00:00Z').getUTCDay() + 6) % 7))
}
