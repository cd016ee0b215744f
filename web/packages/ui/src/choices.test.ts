import type { Chart, Post, Unit } from '@yipanqi/api'
import { describe, expect, it } from 'vitest'
import { matching, postChoices, subtree, unitChoices, unitsInOrder } from './choices'
import { sizeWords } from './files'

const unit = (id: string, parentId: string | null, rank: number, more: Partial<Unit> = {}): Unit => ({
  id,
  parentId,
  name: id,
  shortName: '',
  aliases: [],
  kind: 'OTHER',
  rank,
  dutyPostId: null,
  version: 1,
  ...more,
})
const units = [
  unit('站', '街', 1),
  unit('街', '区', 2, { aliases: ['石桥'], dutyPostId: 'p' }),
  unit('局', '区', 1),
  unit('区', null, 1),
]
const post = (id: string, unitId: string, holders: Post['holders'] = []): Post => ({
  id,
  unitId,
  name: id,
  rights: [],
  scopeUnitId: unitId,
  rank: 1,
  version: 1,
  holders,
})
const chart: Chart = {
  units,
  posts: [
    post('主任', '街', [
      { personId: '1', name: '新人', from: '2026-01-01', to: null },
      { personId: '2', name: '旧人', from: '2025-01-01', to: '2025-12-31' },
    ]),
    post('局长', '局'),
  ],
}

describe('the unit tree', () => {
  it('is walked in official order with depths', () => {
    expect(unitsInOrder(units).map(({ unit, depth }) => unit.id + depth)).toEqual([
      '区0',
      '局1',
      '街1',
      '站2',
    ])
  })
  it('keeps units whose parent is out of sight', () => {
    expect(unitsInOrder(units.slice(0, 2)).map(({ unit }) => unit.id)).toEqual(['街', '站'])
  })
  it('knows what lies below a unit', () =>
    expect([...subtree(units, '街')].sort()).toEqual(['站', '街'].sort()))
})

describe('choices', () => {
  it('offer no unit without a duty post when it must answer', () => {
    expect(
      unitChoices(chart, true)
        .filter((choice) => !choice.disabled)
        .map((choice) => choice.id),
    ).toEqual(['街'])
  })
  it('are found by alias', () => {
    expect(matching(unitChoices(chart), '石桥').map((choice) => choice.id)).toEqual(['街'])
  })
  it('name present holders of a post, not former ones', () => {
    const found = postChoices(chart).find((choice) => choice.id === '主任')
    expect(found?.hint).toBe('街 · 新人')
  })
  it('leave out posts that do not fit', () => {
    expect(postChoices(chart, (candidate) => candidate.unitId !== '街').map((choice) => choice.id)).toEqual([
      '局长',
    ])
  })
})

describe('a size', () => {
  it('is rounded as people say it', () => {
    expect([800, 40_000, 2_500_000].map(sizeWords)).toEqual(['800 B', '39 KB', '2.4 MB'])
  })
})
