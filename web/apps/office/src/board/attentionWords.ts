import type { LoopSummary } from '@yipanqi/api'
import { t } from '@yipanqi/words'

/** What to know before asking about an item: what holds it up and what it needs, else how it stands, else whom to ask. */
export function attentionWords(
  loop: Pick<LoopSummary, 'status' | 'blocker' | 'coordination' | 'sponsorName' | 'assistingNames'>,
): string {
  if (loop.status === 'waiting') return t('board.submitted')
  const held = [
    loop.blocker && t('board.stuck', { blocker: loop.blocker }),
    loop.coordination && t('board.needsHelp', { words: loop.coordination }),
  ].filter(Boolean)
  if (held.length) return held.join(t('ui.then'))
  if (loop.status === 'behind') return t('board.behind')
  if (loop.sponsorName) return t('board.sponsoredBy', { name: loop.sponsorName })
  return loop.assistingNames.length
    ? t('board.assistedBy', { names: loop.assistingNames.join(t('ui.and')) })
    : ''
}
