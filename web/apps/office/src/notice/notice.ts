import type { Notice } from '@yipanqi/api'

export function doorOf(notice: Pick<Notice, 'subjectKind' | 'ref'>): string {
  return notice.subjectKind === 'report' ? `/intake/${notice.ref}` : `/loops/${notice.ref}`
}
