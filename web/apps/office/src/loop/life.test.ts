import type { LoopSheet } from '@yipanqi/api'
import { expect, it } from 'vitest'
import { lifeOf } from './life'

const year = new Date().getFullYear()
const sheet = (stage: string, asksSponsor = false) =>
  ({
    summary: { stage, issuedAt: `${year}-11-18T01:00:00Z`, due: { date: `${year}-11-30`, time: null } },
    terms: { asksSponsor, proof: '照片' },
    history: [
      { what: 'loop.signed', at: `${year}-11-19T01:00:00Z` },
      { what: 'loop.reported', at: `${year}-11-20T01:00:00Z` },
      { what: 'loop.reported', at: `${year}-11-21T01:00:00Z` },
    ],
  }) as unknown as LoopSheet

it('shows what was, where it stands and what is to come', () => {
  const points = lifeOf(sheet('UNDER_WAY'))
  expect(points.map((point) => point.state)).toEqual(['done', 'now', 'ahead', 'ahead'])
  expect(points.map((point) => point.note)).toEqual([
    '11月18日',
    '第 2 次报告 11月21日',
    '附照片',
    '限 11月30日',
  ])
  expect(points[3]!.at).toBe(1)
})

it('has one point more when the sponsor is asked', () => {
  expect(lifeOf(sheet('ACCEPTED', true)).map((point) => point.state)).toEqual([
    'done',
    'done',
    'done',
    'now',
    'ahead',
  ])
})

it('is done when closed and stops when cancelled', () => {
  expect(new Set(lifeOf(sheet('CLOSED')).map((point) => point.state))).toEqual(new Set(['done']))
  expect(new Set(lifeOf(sheet('CANCELLED')).map((point) => point.state))).toEqual(new Set(['ahead']))
})
