import type { LoopSummary } from '@yipanqi/api'
import { deadlineWords, t } from '@yipanqi/words'

/** Why an item is among those to ask about: what holds it up, else how its deadline stands. */
export function attentionWords(
  loop: Pick<LoopSummary, 'status' | 'due' | 'daysLeft' | 'standing' | 'blocker'>,
): string {
  if (loop.status === 'waiting') return t('board.submitted')
  if (loop.status !== 'behind') return deadlineWords(loop, 'long')
  return loop.blocker ? t('board.stuck', { blocker: loop.blocker }) : t('board.behind')
}
