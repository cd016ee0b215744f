import type { Directive, Report, Sentence } from '@yipanqi/api'

/** What the clerk goes through: directives, and sentences nobody has decided about. */
export type DeskItem =
  | { kind: 'directive'; key: string; start: number; directive: Directive }
  | { kind: 'sentence'; key: string; start: number; sentence: Sentence }

export type DeskKey =
  | 'next'
  | 'previous'
  | 'undecided'
  | 'accept'
  | 'edit'
  | 'reject'
  | 'split'
  | 'merge'
  | 'add'
  | 'background'
  | 'reopen'
  | 'source'
  | 'help'

const KEYS: Record<string, DeskKey> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Enter: 'accept',
  n: 'undecided',
  e: 'edit',
  x: 'reject',
  s: 'split',
  m: 'merge',
  a: 'add',
  b: 'background',
  u: 'reopen',
  o: 'source',
  '?': 'help',
}

export function deskKey(key: string): DeskKey | undefined {
  return KEYS[key] ?? KEYS[key.toLowerCase()]
}

export function itemsOf(report: Pick<Report, 'directives' | 'sentences'>): DeskItem[] {
  const directives = report.directives.filter((directive) => directive.state !== 'MERGED')
  const loose = report.sentences.filter(
    (sentence) => sentence.as === 'UNDECIDED' && !directives.some((directive) => meets(sentence, directive)),
  )
  return [
    ...directives.map((directive): DeskItem => ({
      kind: 'directive',
      key: directive.id,
      start: directive.start,
      directive,
    })),
    ...loose.map((sentence): DeskItem => ({
      kind: 'sentence',
      key: 's' + sentence.no,
      start: sentence.start,
      sentence,
    })),
  ].sort((a, b) => a.start - b.start)
}

export function isUndecided(item: DeskItem): boolean {
  return item.kind === 'sentence' || item.directive.state === 'PROPOSED'
}

/** The item after or before; stays at the ends. */
export function neighbour(items: DeskItem[], key: string | null, step: 1 | -1): DeskItem | undefined {
  const at = items.findIndex((item) => item.key === key)
  if (at < 0) return items[0]
  return items[Math.min(Math.max(at + step, 0), items.length - 1)]
}

/** The next item to decide after this one, from the top again at the end. */
export function nextUndecided(items: DeskItem[], key: string | null): DeskItem | undefined {
  const at = items.findIndex((item) => item.key === key)
  const round = [...items.slice(at + 1), ...items.slice(0, at + 1)]
  return round.find((item) => isUndecided(item) && item.key !== key)
}

/** The directive that a merge would join to this one. */
export function mergesWith(items: DeskItem[], directive: Directive): Directive | undefined {
  for (const item of items)
    if (
      item.kind === 'directive' &&
      item.start > directive.start &&
      item.directive.article === directive.article
    )
      return item.directive
  return undefined
}

/** Deadlines past or near are confirmed when issuing; every other doubt has to be mended first. */
export function isConfirmable(warning: { code: string }): boolean {
  return warning.code.startsWith('due-')
}

/** What can be taken at once: proposals about which nothing is doubted, not even their deadlines. */
export function plain(report: Pick<Report, 'directives'>): Directive[] {
  return report.directives.filter(
    (directive) =>
      directive.state === 'PROPOSED' && directive.kind !== 'SLOGAN' && !directive.warnings.length,
  )
}

export interface Doubt {
  directive: Directive
  code: string
  text: string
}

export function doubtsToConfirm(report: Pick<Report, 'directives'>): Doubt[] {
  return report.directives
    .filter((directive) => directive.state === 'ACCEPTED')
    .flatMap((directive) =>
      directive.warnings
        .filter(isConfirmable)
        .map((warning) => ({ directive, code: warning.code, text: warning.text })),
    )
}

/** How many directives and loops would go out. */
export function outcomeOf(report: Pick<Report, 'directives'>): { directives: number; loops: number } {
  const accepted = report.directives.filter((directive) => directive.state === 'ACCEPTED')
  return {
    directives: accepted.length,
    loops: accepted.reduce((sum, directive) => sum + (directive.loops ?? 1), 0),
  }
}

/** The sentence at a place of the text. */
export function sentenceAt(report: Pick<Report, 'sentences'>, at: number): Sentence | undefined {
  return report.sentences.find((sentence) => sentence.start <= at && at < sentence.end)
}

/** The item at a place: its directive, else the sentence if that still waits. */
export function itemAt(items: DeskItem[], at: number): DeskItem | undefined {
  return items.find((item) => {
    const part = item.kind === 'directive' ? item.directive : item.sentence
    return part.start <= at && at < part.end
  })
}

/** Seconds in which the whole can still be taken back. */
export function secondsLeft(undoUntil: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(undoUntil) - now) / 1000))
}

/** Shares of the coverage bar in percent; nothing counted is nothing shown. */
export function shares(coverage: Report['coverage']): { name: keyof Report['coverage']; width: number }[] {
  const names = ['directive', 'background', 'rejected', 'undecided'] as const
  const whole = names.reduce((sum, name) => sum + coverage[name], 0)
  return names.map((name) => ({ name, width: whole ? (coverage[name] / whole) * 100 : 0 }))
}

function meets(sentence: Sentence, directive: Directive): boolean {
  return sentence.start < directive.end && directive.start < sentence.end
}
