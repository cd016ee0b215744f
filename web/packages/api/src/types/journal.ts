import type { Id, Instant } from './shared'

export interface JournalEntry {
  number: number
  id: Id
  at: Instant
  what: string
  label: string
  personName: string
  postName: string
  subject: Id
  subjectTitle: string
  words: string | null
  /** as it was sealed; the hash is taken over it */
  body: string
  hash: string
}

export interface JournalVerdict {
  intact: boolean
  entries: number
  lastNumber: number
  lastHash: string
  at: Instant
  fault: { number: number; kind: 'altered' | 'missing' | 'reordered'; text: string } | null
}
