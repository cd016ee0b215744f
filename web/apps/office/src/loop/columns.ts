import type { LoopSort } from '@yipanqi/api'
import type { Key } from '@yipanqi/words'

/** The register's columns in their customary order. */
export const COLUMNS: { name: string; label: Key; sort?: LoopSort }[] = [
  { name: 'no', label: 'loop.no', sort: 'number' },
  { name: 'what', label: 'loop.what' },
  { name: 'source', label: 'loop.source' },
  { name: 'lead', label: 'loop.lead' },
  { name: 'assisting', label: 'loop.assisting' },
  { name: 'sponsor', label: 'loop.sponsor' },
  { name: 'due', label: 'loop.due', sort: 'due' },
  { name: 'progress', label: 'loop.progress' },
  { name: 'status', label: 'loop.status', sort: 'status' },
  { name: 'latest', label: 'loop.latest', sort: 'updated' },
  { name: 'blocker', label: 'loop.blocker' },
]
