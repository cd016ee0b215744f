import { isProblem, type Reason } from '@yipanqi/api'
import { problems } from './en/problems'
import { fill, language, t } from './lookup'
import { term } from './term'

/** The sentence to show for anything that went wrong. */
export function problemWords(failure: unknown): string {
  if (!isProblem(failure)) return t('ui.failed')
  if (failure.isOffline) return t('ui.offline')
  if (failure.title) return reasonWords(failure)
  return failure.status === 404 ? t('ui.notThere') : t('ui.failed')
}

/** Why the server refuses: its own sentence, in English ours, as far as there is one and its values came along. */
export function reasonWords({ code, title, values }: Reason): string {
  const english = language() === 'en' ? problems[code] : undefined
  const said = english && fill(english, values.map(term))
  return said && !/\{\d\}/.test(said) ? said : title
}
