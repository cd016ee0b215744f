import {
  FIELDS,
  STATUSES,
  type Day,
  type Field,
  type Id,
  type LoopSearch,
  type LoopSort,
  type Status,
} from '@yipanqi/api'

/** What the register is narrowed to; it lives in the address, so that a view can be sent to a colleague. */
export interface RegisterFilter {
  unit?: Id
  /** of that unit only what its subtree leads, or what it leads itself */
  part?: Part
  field?: Field
  /** empty = all that are open; `all` = closed ones too */
  status: Status[] | 'all'
  dueFrom?: Day
  dueTo?: Day
  meeting?: Id
  group?: Id
  post?: Id
  /** told to its unit, and issued on that day or later */
  issuedFrom?: Day
  closedFrom?: Day
  closedTo?: Day
  /** open past its deadline at the end of that day, whatever became of it since */
  overdueOn?: Day
  again?: Again
  text?: string
  sort: LoopSort
}

export type Part = 'lead' | 'self'
/** sent back by its verifier, or reopened after it was closed */
export type Again = 'reworked' | 'reopened'
export type AddressQuery = Record<string, unknown>

export const SORTS: LoopSort[] = ['due', '-due', 'number', '-number', 'status', 'updated']
const PARTS: Part[] = ['lead', 'self']
const AGAIN: Again[] = ['reworked', 'reopened']
const DAYS = ['dueFrom', 'dueTo', 'issuedFrom', 'closedFrom', 'closedTo', 'overdueOn'] as const
const PLAIN = ['unit', 'meeting', 'group', 'post', 'text'] as const
const PAGE = 50

export function filterOf(query: AddressQuery): RegisterFilter {
  const filter: RegisterFilter = { status: statusesOf(one(query.status)), sort: sortOf(one(query.sort)) }
  for (const name of PLAIN) {
    const value = one(query[name])
    if (value) filter[name] = value
  }
  const part = PARTS.find((known) => known === one(query.part))
  if (part && filter.unit) filter.part = part
  const field = FIELDS.find((known) => known === one(query.field))
  if (field) filter.field = field
  const again = AGAIN.find((known) => known === one(query.again))
  if (again) filter.again = again
  for (const name of DAYS) {
    const day = dayOf(one(query[name]))
    if (day) filter[name] = day
  }
  return filter
}

/** The filter as an address; what is usual is left out. */
export function queryOf(filter: Partial<RegisterFilter>): Record<string, string> {
  const query: Record<string, string> = {}
  for (const name of [...PLAIN, ...DAYS, 'part', 'field', 'again'] as const) {
    const value = filter[name]
    if (value) query[name] = value
  }
  if (filter.status === 'all') query.status = 'all'
  else if (filter.status?.length) query.status = filter.status.join(',')
  if (filter.sort && filter.sort !== 'due') query.sort = filter.sort
  return query
}

/** A door into the register: what a figure or a stone leads to. */
export function registerAddress(filter: Partial<RegisterFilter>) {
  return { path: '/loops', query: queryOf(filter) }
}

export function searchOf(filter: RegisterFilter, cursor?: string): LoopSearch {
  const { status, ...rest } = filter
  const search: LoopSearch = { ...rest, size: PAGE }
  if (status !== 'all') search.status = status.length ? status.join(',') : 'open'
  if (cursor) search.cursor = cursor
  return search
}

/** A click on a column's head: by it, then the other way round. */
export function toggled(sort: LoopSort, column: LoopSort): LoopSort {
  const turned = `-${column}` as LoopSort
  return sort === column && SORTS.includes(turned) ? turned : column
}

export function ariaSort(sort: LoopSort, column: LoopSort): 'ascending' | 'descending' | 'none' {
  if (sort === column) return 'ascending'
  return sort === `-${column}` ? 'descending' : 'none'
}

export function isNarrowed(filter: RegisterFilter): boolean {
  return Object.keys(queryOf({ ...filter, sort: 'due' })).length > 0
}

function statusesOf(text: string): RegisterFilter['status'] {
  if (text === 'all') return 'all'
  return STATUSES.filter((status) => text.split(',').includes(status))
}

function sortOf(text: string): LoopSort {
  return SORTS.find((sort) => sort === text) ?? 'due'
}

function dayOf(text: string): Day | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined
}

function one(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? first : ''
}
