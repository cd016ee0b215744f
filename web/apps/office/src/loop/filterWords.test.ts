import type { Chart } from '@yipanqi/api'
import { expect, it } from 'vitest'
import { filterWords } from './filterWords'
import { filterOf } from './register'

const chart = { units: [{ id: 'u', name: '石桥街道' }], posts: [] } as unknown as Chart

it('says on paper what the register is narrowed to', () => {
  const query = { unit: 'u', status: 'overdue,behind', dueTo: '2026-11-30', text: '护栏' }
  expect(filterWords(filterOf(query), chart, '', '2026-11-20')).toBe(
    '查找 护栏 · 状态 滞后、超期 · 单位 石桥街道 · 期限 11月30日以前',
  )
  const past = { status: 'all', closedFrom: '2026-11-16', closedTo: '2026-11-22', again: 'reworked' }
  expect(filterWords(filterOf(past), chart, '', '2026-11-24')).toBe(
    '状态 含已办结 · 办结 11月16日–11月22日 · 反复 退办过',
  )
  expect(filterWords(filterOf({ overdueOn: '2026-11-22' }), chart, '', '2026-11-24')).toBe(
    '当时超期 11月22日',
  )
  expect(filterWords(filterOf({}), chart, '')).toBe('')
})
