import type { Day } from './shared'

export type DayKind = 'WORK' | 'REST' | 'HOLIDAY' | 'MAKE_UP'

export interface CalendarDay {
  date: Day
  kind: DayKind
  name: string
}

export interface CalendarYear {
  year: number
  provisional: boolean
  workingDays: number
  notice: string
  days: CalendarDay[]
  version: number
}
