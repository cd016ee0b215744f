import type { Day } from '@yipanqi/api'
import { addDays, shortDay, t, type Key } from '@yipanqi/words'

export interface DueSpan {
  dueFrom?: Day
  dueTo?: Day
}

/** The spans people ask for most: today, this week, this month, all that is past. */
export function dueSpans(today: Day): (DueSpan & { label: Key })[] {
  const weekday = (new Date(today + 'T00:00:00Z').getUTCDay() + 6) % 7
  const monday = addDays(today, -weekday)
  return [
    { label: 'loop.dueToday', dueFrom: today, dueTo: today },
    { label: 'loop.dueThisWeek', dueFrom: monday, dueTo: addDays(monday, 6) },
    { label: 'loop.dueThisMonth', dueFrom: today.slice(0, 8) + '01', dueTo: endOfMonth(today) },
    { label: 'loop.duePast', dueTo: addDays(today, -1) },
  ]
}

export function spanWords({ dueFrom, dueTo }: DueSpan, now: Day): string {
  if (dueFrom && dueFrom === dueTo) return shortDay(dueFrom, now)
  if (dueFrom && dueTo) return `${shortDay(dueFrom, now)}–${shortDay(dueTo, now)}`
  if (dueFrom) return t('loop.dueSince', { day: shortDay(dueFrom, now) })
  return dueTo ? t('loop.dueUntil', { day: shortDay(dueTo, now) }) : ''
}

function endOfMonth(day: Day): Day {
  const [year, month] = day.split('-').map(Number)
  return new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10)
}
