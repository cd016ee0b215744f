import type { LoopSummary } from '@yipanqi/api'
import { t } from '@yipanqi/words'

/** What to know before asking about an item: what holds it up, else how it stands, else whom to ask. */
export function attentionWords(
  loop: Pick<LoopSummary, 'status' | 'blocker' | 'sponsorName' | 'assistingNames'>,
): string {
  if (loop.status === 'waiting') return t('board.submitted')
  if (loop.blocker) return t('board.stuck', { blocker: loop.blocker })
  if (loop.status === 'behind') return t('board.behind')
  if (loop.sponsorName) return t('board.sponsoredBy', { name: loop.sponsorName })
  return loop.assistingNames.length
    ? t('board.assistedBy', { names: loop.assistingNames.join(t('ui.and')) })
    : ''
}
