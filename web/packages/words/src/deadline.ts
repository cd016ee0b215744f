import type { LoopSummary, Status } from '@yipanqi/api'
import { t } from './lookup'

export function statusWords(status: Status): string {
  return t(`status.${status}`)
}

/** 剩 5 个工作日 · 今天到期 · 超 9 日; what is done or without a date says so. */
export function deadlineWords(
  loop: Pick<LoopSummary, 'status' | 'due' | 'daysLeft' | 'standing'>,
  length: 'short' | 'long' = 'short',
): string {
  if (loop.status === 'done-on-time' || loop.status === 'done-late' || loop.status === 'cancelled')
    return statusWords(loop.status)
  if (loop.standing && !loop.due) return t('status.standing')
  if (!loop.due || loop.daysLeft === null) return t('status.noDate')
  if (loop.daysLeft === 0) return t('status.dueToday')
  const long = length === 'long'
  if (loop.daysLeft < 0) return t(long ? 'status.overByLong' : 'status.overBy', { n: -loop.daysLeft })
  return t(long ? 'status.leftLong' : 'status.left', { n: loop.daysLeft })
}
