import type { Board } from '@yipanqi/api'

export const WEEKS_WIDTH = 336
const BASE = 84
const TOP = 16

export interface WeekBar {
  x: number
  y: number
  width: number
  height: number
  closed: number
  overdue: number
  from: string
  lineX: number
  lineY: number
}

/** Closed as columns and overdue as a line, on one scale from zero. */
export function weekBars(weeks: Board['weeks']): WeekBar[] {
  const most = Math.max(1, ...weeks.map((week) => Math.max(week.closed, week.overdueAtEnd)))
  const step = WEEKS_WIDTH / Math.max(weeks.length, 1)
  const scale = (BASE - TOP) / most
  return weeks.map((week, index) => ({
    x: index * step + step * 0.22,
    y: BASE - week.closed * scale,
    width: step * 0.56,
    height: week.closed * scale,
    closed: week.closed,
    overdue: week.overdueAtEnd,
    from: week.from,
    lineX: index * step + step / 2,
    lineY: BASE - week.overdueAtEnd * scale,
  }))
}

export function polyline(bars: WeekBar[]): string {
  return bars.map((bar) => `${bar.lineX.toFixed(1)},${bar.lineY.toFixed(1)}`).join(' ')
}
