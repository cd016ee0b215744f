import type { Demo } from '@yipanqi/api'

/** The people of the demo by unit, in the order in which the server names them. */
export function byUnit(people: Demo['people']): { unit: string; people: Demo['people'] }[] {
  const units = new Map<string, Demo['people']>()
  for (const person of people) units.set(person.unit, [...(units.get(person.unit) ?? []), person])
  return [...units].map(([unit, members]) => ({ unit, people: members }))
}
