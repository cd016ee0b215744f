import type { Chart, Post, Unit } from '@yipanqi/api'
import { describe, expect, it } from 'vitest'
import {
  aliasesOf,
  faultWords,
  holdersOn,
  markedName,
  newPost,
  newUnit,
  passwordLines,
  postsOf,
  withoutDutyPost,
} from './org'

const unit = (id: string, more: Partial<Unit> = {}): Unit => ({
  id,
  parentId: 'zone',
  name: id,
  shortName: '',
  aliases: [],
  kind: 'DEPARTMENT',
  rank: 10,
  dutyPostId: null,
  version: 1,
  ...more,
})
const post = (id: string, rank: number, holders: Post['holders'] = []): Post => ({
  id,
  unitId: 'office',
  name: id,
  rights: [],
  scopeUnitId: 'office',
  rank,
  version: 1,
  holders,
})
const zone = unit('zone', { parentId: null, kind: 'ZONE' })
const chart: Chart = {
  units: [zone, unit('office', { dutyPostId: 'b' }), unit('bureau', { rank: 30 })],
  posts: [post('b', 20), post('a', 10)],
}

describe('a new unit', () => {
  it('comes last among its sisters and is a department below the zone', () => {
    expect(newUnit(chart, zone)).toMatchObject({ parentId: 'zone', kind: 'DEPARTMENT', rank: 40 })
  })
  it('is the zone when there is nothing above', () => {
    expect(newUnit({ units: [], posts: [] }, undefined)).toMatchObject({ parentId: null, kind: 'ZONE' })
  })
})

describe('posts', () => {
  it('stand in their order, a new one last and seeing its own unit', () => {
    expect(postsOf(chart, 'office').map((found) => found.id)).toEqual(['a', 'b'])
    expect(newPost(chart, chart.units[1]!)).toMatchObject({ scopeUnitId: 'office', rank: 30 })
  })
  it('know who holds them today and who will', () => {
    const held = post('c', 1, [
      { personId: '1', name: '甲', from: '2026-01-01', to: '2026-07-01' },
      { personId: '2', name: '乙', from: '2026-07-01', to: null },
    ])
    const names = (day: string) => {
      const { present, coming } = holdersOn(held, day)
      return [present, coming].map((people) => people.map((holder) => holder.name).join())
    }
    expect(names('2026-06-30')).toEqual(['甲', '乙'])
    expect(names('2026-07-01')).toEqual(['乙', ''])
  })
})

it('names the units that nobody answers for, but not the zone', () => {
  expect(withoutDutyPost(chart).map((found) => found.id)).toEqual(['bureau'])
})

it('reads aliases however they are separated, each once', () => {
  expect(aliasesOf('安监局、应急管理部门，安监局; ')).toEqual(['安监局', '应急管理部门'])
})

it('writes one-time passwords as lines to paste', () => {
  expect(passwordLines([{ account: 'a', oneTimePassword: 'x' }])).toBe('a\tx')
})

describe('a table that comes back', () => {
  it('is called as it was, with what was done to it', () => {
    expect(markedName('本区单位.XLSX')).toBe('本区单位（标出问题）.xlsx')
    expect(markedName('本区单位（标出问题）.xlsx')).toBe('本区单位（标出问题）.xlsx')
  })
})

describe('a row that is refused', () => {
  const reason = {
    code: 'platform.bad-input',
    title: '填写有误：没有名为“园林处”的单位。',
    values: ['没有名为“园林处”的单位'],
  }
  it('says in which cell', () => {
    expect(faultWords({ ...reason, cell: 'D7', column: '上级单位' })).toBe(
      'D7 上级单位：没有名为“园林处”的单位',
    )
  })
  it('says no cell where it is about the whole row', () => {
    expect(faultWords({ ...reason, cell: '', column: '' })).toBe(reason.title)
  })
})
