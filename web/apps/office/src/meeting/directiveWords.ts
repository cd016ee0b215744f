import type { Directive } from '@yipanqi/api'
import { longDay, t } from '@yipanqi/words'

/** 2026年11月30日, 长期 · 每月一次, or that nobody knows yet. */
export function dueWords(
  directive: Pick<Directive, 'due' | 'standing' | 'kind' | 'reportEvery' | 'deadlineText'>,
): string {
  if (directive.standing || directive.kind === 'STANDING') {
    const every = directive.reportEvery
    return every === 'NONE' ? t('status.standing') : `${t('status.standing')} · ${t(`loop.every${every}`)}`
  }
  if (directive.due) return longDay(directive.due.date) + (directive.due.time ? ' ' + directive.due.time : '')
  return directive.deadlineText || t('status.noDate')
}

export function stateOf(directive: Pick<Directive, 'state'>): { words: string; tone: '' | 'good' | 'faint' } {
  switch (directive.state) {
    case 'ACCEPTED':
      return { words: '✓ ' + t('meeting.accepted'), tone: 'good' }
    case 'REJECTED':
      return { words: t('meeting.rejected'), tone: 'faint' }
    case 'MERGED':
      return { words: t('meeting.merged'), tone: 'faint' }
    case 'PROPOSED':
      return { words: t('meeting.proposed'), tone: '' }
  }
}
