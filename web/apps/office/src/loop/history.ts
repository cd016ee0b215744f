import type { Detail, LoopEvidence, ReportEvery, Step } from '@yipanqi/api'
import { longDay, t, term } from '@yipanqi/words'

/** What happened between two looks at a loop; shown to whoever was overtaken. */
export function stepsSince(before: Step[], after: Step[]): Step[] {
  const known = new Set(before.map(keyOf))
  return after.filter((step) => !known.has(keyOf(step)))
}

/** The newest step first. */
export function newestFirst(history: Step[]): Step[] {
  return [...history].sort(
    (a, b) => b.at.localeCompare(a.at) || (b.number ?? Infinity) - (a.number ?? Infinity),
  )
}

export function filesOf(step: Step, evidence: LoopEvidence[]): LoopEvidence[] {
  return evidence.filter((file) => step.evidence.includes(file.fileId))
}

/** Who did it, as an office says it: unit · post (person). */
export function actorOf(step: Pick<Step, 'unitName' | 'postName' | 'personName'>): string {
  const place = [step.unitName, step.postName].filter(Boolean).join(' · ')
  return step.personName
    ? t('ui.beside', { what: place, note: step.personName })
    : place || t('journal.system')
}

/** What was said at a step; where the clock took it, why it did. */
export function wordsOf(step: Pick<Step, 'postName' | 'words'>): string {
  return step.postName ? step.words : term(step.words)
}

/** One thing that a step settled: 期限：2026年11月30日 → 长期. */
export function detailWords({ code, values }: Detail): string {
  const [value = '', after = ''] = values.map((each) => valueWords(code, each))
  return t(`loop.detail_${code}`, { value, after })
}

function valueWords(code: Detail['code'], value: string): string {
  if (!value) return t(code === 'due' ? 'status.standing' : 'loop.nothing')
  if (code === 'reportEvery') return t(`loop.every${value as ReportEvery}`)
  const day = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?$/.exec(value)
  return day ? [longDay(day[1]!), day[2]].filter(Boolean).join(' ') : value
}

function keyOf(step: Step): string {
  return `${step.at} ${step.what}`
}
