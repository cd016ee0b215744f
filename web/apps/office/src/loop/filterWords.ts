import type { Chart } from '@yipanqi/api'
import { statusWords, t, today, type Key } from '@yipanqi/words'
import { spanWords } from './dueSpans'
import { pastWords } from './pastWords'
import type { RegisterFilter } from './register'

export function statusesWords(status: RegisterFilter['status']): string {
  return status === 'all' ? t('loop.withClosed') : status.map(statusWords).join(t('ui.and'))
}

/** 状态 超期 · 单位 石桥街道: what the register is narrowed to, for paper. */
export function filterWords(
  filter: RegisterFilter,
  chart: Chart | undefined,
  meeting: string,
  now = today(),
): string {
  const said: [Key, string | undefined][] = [
    ['ui.search', filter.text],
    ['loop.status', statusesWords(filter.status)],
    ['loop.field', filter.field && t(`field.${filter.field}`)],
    ['loop.unit', chart?.units.find(({ id }) => id === filter.unit)?.name],
    ['loop.post', chart?.posts.find(({ id }) => id === filter.post)?.name],
    ['loop.meeting', filter.meeting && meeting],
    ['loop.group', filter.group && t('loop.oneGroup')],
    ['loop.due', spanWords(filter, now)],
    ...pastWords(filter, now).map(({ label, words }): [Key, string] => [label, words]),
  ]
  return said.flatMap(([label, words]) => (words ? `${t(label)} ${words}` : [])).join(' · ')
}
