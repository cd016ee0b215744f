import { isProblem } from '@yipanqi/api'
import { served, t } from './lookup'

/** The sentence to show for anything that went wrong. */
export function problemWords(failure: unknown): string {
  if (!isProblem(failure)) return t('ui.failed')
  if (failure.isOffline) return t('ui.offline')
  if (failure.title) return served(failure.code, failure.title)
  return failure.status === 404 ? t('ui.notThere') : t('ui.failed')
}
