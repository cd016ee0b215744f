import { STATUSES, type Stone } from '@yipanqi/api'
import { statusWords, t } from '@yipanqi/words'

/** A stone in words, for those who hear the board and for the small note under the pointer. */
export function stoneWords(stone: Stone, unitName: string): string {
  const parts = STATUSES.filter((status) => stone.byStatus[status]).map(
    (status) => `${statusWords(status)} ${stone.byStatus[status]}`,
  )
  const head = t('board.stone', { unit: unitName, field: t(`field.${stone.field}`), n: stone.open })
  return parts.length ? t('ui.beside', { what: head, note: parts.join(t('ui.and')) }) : head
}
