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
  expect(filterWords(filterOf({}), chart, '')).toBe('')
})
