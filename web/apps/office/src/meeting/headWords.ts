import type { Report } from '@yipanqi/api'
import { t } from '@yipanqi/words'

/** 2 篇会议 · 另有启事 1、导读 2 未取 */
export function otherArticles({ articles }: Pick<Report, 'articles'>): string {
  const count = (kind: string) => articles.filter((article) => article.kind === kind).length
  const left = (['NOTICE', 'TEASER', 'FEATURE'] as const)
    .filter((kind) => count(kind))
    .map((kind) => `${t(`meeting.kind_${kind}`)} ${count(kind)}`)
  const meetings = t('meeting.meetings', { n: count('MEETING') })
  return left.length ? `${meetings} · ${t('meeting.leftOut', { what: left.join(t('ui.and')) })}` : meetings
}
