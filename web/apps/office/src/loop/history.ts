import type { LoopEvidence, Step } from '@yipanqi/api'

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

/** Who did it, as an office says it: unit · post (person). A rule of the clock has nobody. */
export function actorOf(step: Pick<Step, 'unitName' | 'postName' | 'personName'>): string {
  const place = [step.unitName, step.postName].filter(Boolean).join(' · ')
  return step.personName ? `${place}（${step.personName}）` : place
}

function keyOf(step: Step): string {
  return `${step.at} ${step.what}`
}
