import type { JournalEntry } from '@yipanqi/api'

/** The page's own address holds the search, so that it can be sent to somebody. */
export interface Search {
  text: string
  what: string
  from: string
  to: string
  subject: string
  person: string
}

const PARTS = ['text', 'what', 'from', 'to', 'subject', 'person'] as const

export function searchOf(query: Record<string, unknown>): Search {
  const part = (name: (typeof PARTS)[number]) =>
    typeof query[name] === 'string' ? (query[name] as string) : ''
  return {
    text: part('text'),
    what: part('what'),
    from: part('from'),
    to: part('to'),
    subject: part('subject'),
    person: part('person'),
  }
}

/** Only what is asked for goes into the address. */
export function queryOf(search: Search): Record<string, string> {
  return Object.fromEntries(PARTS.filter((name) => search[name]).map((name) => [name, search[name]]))
}

/** 9f3c…e21a */
export function shortHash(hash: string): string {
  return hash.length > 12 ? `${hash.slice(0, 4)}…${hash.slice(-4)}` : hash
}

/** The page of what an entry is about, where there is one. */
export function doorOf(entry: Pick<JournalEntry, 'what' | 'subject'>): string | undefined {
  const module = entry.what.split('.')[0]
  if (module === 'loop') return `/loops/${entry.subject}`
  if (module === 'meeting') return `/intake/${entry.subject}`
  return undefined
}
