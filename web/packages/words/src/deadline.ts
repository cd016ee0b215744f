import type { LoopSummary, Status } from '@yipanqi/api'
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
): string {
  if (AT_REST.has(loop.status) || isReturned(loop)) return statusWords(loop.status)
  if (loop.standing && !loop.due) return t('status.standing')
  if (!loop.due || loop.daysLeft === null) return t('status.noDate')
  if (loop.daysLeft === 0) return t('status.dueToday')
  const long = length === 'long'
  if (loop.daysLeft < 0) return t(long ? 'status.overByLong' : 'status.overBy', { n: -loop.daysLeft })
  return t(long ? 'status.leftLong' : 'status.left', { n: loop.daysLeft })
}

/** Past its date and yet not overdue: it was returned, and rests until somebody is named for it. */
function isReturned(loop: Pick<LoopSummary, 'status' | 'daysLeft'>): boolean {
  return loop.status === 'not-started' && loop.daysLeft !== null && loop.daysLeft < 0
}
