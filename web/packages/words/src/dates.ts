import type { Day, Deadline, Instant } from '@yipanqi/api'
import { language } from './lookup'

const ZONE_TIME = 'Asia/Shanghai'
const WEEKDAYS = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
}
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const wall = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE_TIME,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** Day and clock of an instant in the zone. */
export function localOf(at: Instant | Date): { date: Day; time: string } {
  const parts = Object.fromEntries(wall.formatToParts(new Date(at)).map((part) => [part.type, part.value]))
  return { date: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` }
}

export function today(now = new Date()): Day {
  return localOf(now).date
}

export function weekday(day: Day): string {
  return WEEKDAYS[language()][utc(day).getUTCDay()]!
}

/** 11月 */
export function monthName(month: number): string {
  return language() === 'zh' ? `${month}月` : MONTHS[month - 1]!
}

/** 2026年11月30日 */
export function longDay(day: Day): string {
  const [year, month, date] = numbers(day)
  return language() === 'zh' ? `${year}年${month}月${date}日` : `${date} ${MONTHS[month - 1]} ${year}`
}

/** 11月30日; with its year when that is not this year's. */
export function shortDay(day: Day, now = today()): string {
  const [year, month, date] = numbers(day)
  if (year !== numbers(now)[0]) return longDay(day)
  return language() === 'zh' ? `${month}月${date}日` : `${date} ${MONTHS[month - 1]}`
}

/** 6月13日, of `06-13`: a day whose year nobody told. */
export function yearlessDay(day: string): string {
  const [month, date] = day.split('-').map(Number)
  return language() === 'zh' ? `${month}月${date}日` : `${date} ${MONTHS[month! - 1]}`
}

/** The last day of that month and date (`06-13`) that has come; none where there is no such day. */
export function lastSuchDay(day: string, now = today()): Day | undefined {
  const [year] = numbers(now)
  const such = Array.from({ length: 9 }, (_, back): Day => `${year - back}-${day}`)
  return such.find((one) => one <= now && exists(one))
}

function exists(day: Day): boolean {
  const date = utc(day)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** 11-30 周一: as narrow as a column wants it. */
export function columnDay(day: Day, now = today()): string {
  const [year, month, date] = day.split('-')
  return `${year === now.slice(0, 4) ? '' : year + '-'}${month}-${date} ${weekday(day)}`
}

/** 11月21日 16:20 */
export function moment(at: Instant, now = today()): string {
  const { date, time } = localOf(at)
  return `${shortDay(date, now)} ${time}`
}

export function longMoment(at: Instant): string {
  const { date, time } = localOf(at)
  return `${longDay(date)} ${time}`
}

/** 2026年11月30日 周一 17:30; the end of a day needs no clock. */
export function deadlineDay(due: Deadline): string {
  return `${longDay(due.date)} ${weekday(due.date)}${due.time ? ' ' + due.time : ''}`
}

export function addDays(day: Day, count: number): Day {
  const moved = utc(day)
  moved.setUTCDate(moved.getUTCDate() + count)
  return moved.toISOString().slice(0, 10)
}

function numbers(day: Day): [number, number, number] {
  const [year, month, date] = day.split('-').map(Number)
  return [year!, month!, date!]
}

function utc(day: Day): Date {
  return new Date(day + 'T00:00:00Z')
}
