import type { Notice } from '@yipanqi/api'
import { served, t } from '@yipanqi/words'

export function doorOf(notice: Pick<Notice, 'subjectKind' | 'subjectRef'>): string {
  if (notice.subjectKind === 'register') return '/loops'
  return notice.subjectKind === 'report' ? `/intake/${notice.subjectRef}` : `/loops/${notice.subjectRef}`
}

/** What happened, and to what: the server's line, its step said in the office's language. */
export function noticeWords({ kind, text }: Pick<Notice, 'kind' | 'text'>): string {
  const colon = text.indexOf('：')
  return t('notice.line', { what: served(kind, text.slice(0, colon)), about: text.slice(colon + 1) })
}
