import type { Day, LoopSummary, Status } from '@yipanqi/api'
import { shortDay, today } from './dates'
import { t } from './lookup'

export function statusWords(status: Status): string {
  return t(`status.${status}`)
}

/** Nobody's clock runs: it is done, submitted and being verified, or suspended. */
const AT_REST = new Set<Status>(['done-on-time', 'done-late', 'cancelled', 'waiting', 'suspended'])

/** 剩 5 个工作日 · 今天到期 · 超 9 日; what is at rest or without a date says so. */
export function deadlineWords(
  loop: Pick<LoopSummary, 'status' | 'due' | 'daysLeft' | 'standing'>,
  length: 'short' | 'long' = 'short',
  now = today(),
): string {
  if (AT_REST.has(loop.status) || isReturned(loop)) return statusWords(loop.status)
  if (loop.standing && !loop.due) return t('status.standing')
  if (!loop.due || loop.daysLeft === null) return t('status.noDate')
  if (loop.daysLeft === 0) return lastDayWords(loop.due.date, now)
  const long = length === 'long'
  if (loop.daysLeft < 0) return t(long ? 'status.overByLong' : 'status.overBy', { n: -loop.daysLeft })
  return t(long ? 'status.leftLong' : 'status.left', { n: loop.daysLeft })
}

/** 今天到期, or 10月31日到期: no working day is left, and yet it may be due on a day of rest that is still to come. */
export function lastDayWords(due: Day, now = today()): string {
  return due === now ? t('status.dueToday') : t('status.dueOn', { day: shortDay(due, now) })
}

/** Past its date and yet not overdue: it was returned, and rests until somebody is named for it. */
function isReturned(loop: Pick<LoopSummary, 'status' | 'daysLeft'>): boolean {
  return loop.status === 'not-started' && loop.daysLeft !== null && loop.daysLeft < 0
}
