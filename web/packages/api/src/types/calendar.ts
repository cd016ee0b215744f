import type { Day } from './shared'

export type DayKind = 'WORKING' | 'MAKE_UP' | 'WEEKEND' | 'HOLIDAY'

export interface CalendarDay {
  date: Day
  kind: DayKind
  /** the festival that a day off belongs to, or makes up for */
  name: string | null
  provisional: boolean
}

/** NATIONAL: comes with the product · ZONE: entered here · PROVISIONAL: not announced yet */
export type CalendarSource = 'NATIONAL' | 'ZONE' | 'PROVISIONAL'

export interface CalendarSummary {
  year: number
  title: string | null
  provisional: boolean
  source: CalendarSource
  workingDays: number
}

export interface CalendarYear extends CalendarSummary {
  days: CalendarDay[]
  version: number
}

/** A year's notice as an administrator enters it: every day off or worked in exchange. */
export interface CalendarNotice {
  title: string
  days: { date: Day; kind: 'HOLIDAY' | 'MAKE_UP'; name: string }[]
  version: number
}

export interface CalendarChange {
  year: number
  workingDaysBefore: number
  workingDays: number
  wasProvisional: boolean
  changes: { date: Day; before: DayKind; after: DayKind; reason: string }[]
}
