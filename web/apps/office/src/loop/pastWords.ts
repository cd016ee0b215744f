import type { Day } from '@yipanqi/api'
import { t, today, type Key } from '@yipanqi/words'
import { spanWords } from './dueSpans'
import type { RegisterFilter } from './register'

export interface PastAsked {
  label: Key
  words: string
  /** what to let go of, so that it is asked no more */
  without: Partial<RegisterFilter>
}

/** What the register is asked about the past, where the board's figures lead. */
export function pastWords(filter: RegisterFilter, now: Day = today()): PastAsked[] {
  const { issuedFrom, closedFrom, closedTo, overdueOn, again } = filter
  const day = (dueFrom?: Day, dueTo?: Day) => spanWords({ dueFrom, dueTo }, now)
  const asked: PastAsked[] = [
    { label: 'loop.issuedFrom', words: day(issuedFrom), without: { issuedFrom: undefined } },
    {
      label: 'loop.closedIn',
      words: day(closedFrom, closedTo),
      without: { closedFrom: undefined, closedTo: undefined },
    },
    {
      label: 'loop.overdueThen',
      words: day(overdueOn, overdueOn),
      without: { overdueOn: undefined },
    },
    { label: 'loop.cameBack', words: again ? t(`loop.${again}`) : '', without: { again: undefined } },
  ]
  return asked.filter(({ words }) => words)
}
