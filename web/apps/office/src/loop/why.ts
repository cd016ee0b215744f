import type { Day, Deadline, LoopSheet } from '@yipanqi/api'
import { addDays, deadlineDay, longDay, shortDay, t, term, together } from '@yipanqi/words'

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

/** 自2026年11月19日次日起第 15 个工作日止。 */
function termWords(why: Why): string {
  const from = t(`loop.whyFrom${why.firstDay}`, { day: longDay(why.since) })
  const movedOn = why.unit === 'NATURAL_DAYS' && why.lines.some((line) => !line.counted)
  return together(
    t(why.unit === 'NATURAL_DAYS' ? 'loop.whyDays' : 'loop.whyWorkingDays', { from, n: why.budget }),
    movedOn && t('loop.whyMovedOn'),
    why.rested > 0 && t('loop.whyRested', { n: why.rested }),
  )
}

/** 原文“11月底前”。期限为2026年11月30日 周一。自2026年11月19日次日起共 7 个工作日。 */
export function whyWords(why: Why, due: Deadline | null, deadlineText: string): string {
  return together(
    deadlineText !== '' && t('loop.whyWritten', { text: deadlineText }),
    due ? t('loop.whyDue', { due: deadlineDay(due) }) : t('loop.whyStanding'),
    due &&
      (why.term ? termWords(why) : t(`loop.why${why.firstDay}`, { day: longDay(why.since), n: why.budget })),
  )
}

/** The notices that it rests on; a year without one says so. */
export function basisWords(why: Why): string {
  return why.basis.map(({ year, title }) => title ?? t('loop.basisUnknown', { year })).join(t('ui.and'))
}

function dayWords({ kind, name }: Why['lines'][number]): string {
  if (!name) return t(`day.${kind}`)
  return t(kind === 'MAKE_UP' ? 'loop.whyMakeUp' : 'loop.whyHoliday', { name: term(name) })
}

/** 10月1日至10月7日国庆节放假；10月10日国庆节调休上班: every day off or made up for that has a name, in words. */
export function namedDays(why: Why): string {
  const spans: { from: Day; to: Day; said: string }[] = []
  for (const line of why.lines) {
    if (!line.name) continue
    const said = dayWords(line)
    const before = spans[spans.length - 1]
    if (before?.said === said && addDays(before.to, 1) === line.date) before.to = line.date
    else spans.push({ from: line.date, to: line.date, said })
  }
  return spans.map(spanWords).join(t('ui.then'))
}

function spanWords({ from, to, said }: { from: Day; to: Day; said: string }): string {
  if (from === to) return t('loop.whyDay', { day: shortDay(from), said })
  return t('loop.whySpan', { from: shortDay(from), to: shortDay(to), said })
}

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
        return {
          day,
          kind: line ? kindOf(line) : 'outside',
          isToday: day === today,
          isDue: day === due,
          why: line ? dayWords(line) : '',
        }
      }),
    )
  if (weeks.length <= MOST_WEEKS) return weeks
  return [...weeks.slice(0, 3), 'gap', ...weeks.slice(-4)]
}

/** A working day that is not counted was given back: it is no day off. */
function kindOf({ counted, kind }: Why['lines'][number]): WhyCell['kind'] {
  if (counted) return kind === 'MAKE_UP' ? 'makeup' : 'counted'
  return kind === 'WORKING' || kind === 'MAKE_UP' ? 'outside' : 'rest'
}

function mondayOf(day: Day): Day {
  return addDays(day, -((new Date(day + 'T00:00:00Z').getUTCDay() + 6) % 7))
}
