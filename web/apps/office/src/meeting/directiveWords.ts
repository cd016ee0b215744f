import type { Directive } from '@yipanqi/api'
import { lastDayWords, longDay, t, term } from '@yipanqi/words'

/** 2026年11月30日, 长期 · 每月一次, or that nobody knows yet. */
export function dueWords(
  directive: Pick<Directive, 'due' | 'standing' | 'kind' | 'reportEvery' | 'deadlineText'>,
): string {
  if (isStanding(directive)) {
    const every = directive.reportEvery
    return every === 'NONE' ? t('status.standing') : `${t('status.standing')} · ${t(`loop.every${every}`)}`
  }
  if (directive.due) return longDay(directive.due.date) + (directive.due.time ? ' ' + directive.due.time : '')
  return directive.deadlineText || t('status.noDate')
}

/** What the text says of the time. */
export function dueSaid({ deadlineText: text }: Pick<Directive, 'deadlineText'>): string {
  return text ? t('meeting.dueSaid', { text }) : t('meeting.dueUnsaid')
}

/** Where its deadline comes from, or why it has none yet. */
export function dueNote(
  directive: Pick<
    Directive,
    'due' | 'dueFrom' | 'daysLeft' | 'met' | 'standing' | 'kind' | 'reportEvery' | 'deadlineText'
  >,
): string {
  const { deadlineText: text, due, met, daysLeft } = directive
  const said = dueSaid(directive)
  const line = (...notes: string[]) =>
    notes.reduce((so, note) => t('meeting.dueLine', { said: so, note }), said)
  if (isStanding(directive))
    return line(t('meeting.dueStanding', { every: t(`loop.every${directive.reportEvery}`) }))
  if (!due) return line(t(!text ? 'meeting.dueToSet' : met ? 'meeting.dueUnclear' : 'meeting.dueWaits'))
  const notes: string[] = []
  if (directive.dueFrom === 'PERSON') notes.push(t('meeting.dueByPerson'))
  if (daysLeft === 0) notes.push(lastDayWords(due.date))
  else if (daysLeft !== null)
    notes.push(
      daysLeft < 0 ? t('status.overByLong', { n: -daysLeft }) : t('status.leftLong', { n: daysLeft }),
    )
  return line(...notes)
}

/** What should be looked at before it goes out. */
export function doubtWords(
  directive: Pick<Directive, 'deadlineText' | 'met'>,
  doubt: Directive['warnings'][number],
): string {
  const waits = doubt.code === 'no-due' && directive.deadlineText && !directive.met
  return waits ? t('meeting.dueWaitsFor', { text: directive.deadlineText }) : term(doubt.text)
}

function isStanding(directive: Pick<Directive, 'standing' | 'kind'>): boolean {
  return directive.standing || directive.kind === 'STANDING'
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
