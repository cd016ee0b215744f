import { monthName } from './dates'
import { terms } from './en/terms'
import { fill, language } from './lookup'

const exact = new Map(Object.entries(terms))
const patterns = [...exact.entries()]
  .filter(([chinese]) => chinese.includes('{'))
  .map(([chinese, english]) => ({ like: patternOf(chinese), english }))

/** What the server puts into a sentence: its own words in English too; a name, a number, anything else stays. */
export function term(text: string): string {
  if (language() === 'zh') return text
  return exact.get(text) ?? day(text) ?? sentences(text) ?? alike(text) ?? text
}

/** 2026年11月30日 24:00 · 11月21日 16:20 */
function day(text: string): string | undefined {
  const parts = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日( \d\d:\d\d)?$/.exec(text)
  if (!parts) return undefined
  const [, year, month, date, time = ''] = parts
  return `${date} ${monthName(Number(month))}${year ? ' ' + year : ''}${time}`
}

/** Several sentences, each by itself. */
function sentences(text: string): string | undefined {
  const parts = text.match(/[^。]*。|[^。]+$/g) ?? []
  if (parts.length < 2) return undefined
  const english = parts.map(term)
  return english.some((part, index) => part !== parts[index]) ? english.join(' ') : text
}

function alike(text: string): string | undefined {
  for (const { like, english } of patterns) {
    const found = like.exec(text)
    if (found)
      return fill(
        english,
        found.slice(1).map((part) => term(part.trim())),
      )
  }
  return undefined
}

function patternOf(chinese: string): RegExp {
  const literals = chinese.split(/\{\d\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${literals.join('(.+?)')}$`)
}
