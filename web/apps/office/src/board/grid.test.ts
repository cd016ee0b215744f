import type { Stone } from '@yipanqi/api'
import { describe, expect, it } from 'vitest'
import {
  carriesWhite,
  fieldsInUse,
  frameOf,
  headLines,
  isOutlined,
  nameLines,
  placed,
  radius,
  rowOf,
  starPoints,
} from './grid'

const stone = (unitId: string, field: Stone['field'], open: number): Stone => ({
  unitId,
  field,
  open,
  worst: 'on-track',
  overdue: 0,
  byStatus: {},
})
const board = {
  units: [
    { id: 'a', name: '建设局' },
    { id: 'b', name: '财政局' },
  ],
  fields: ['finance', 'environment', 'other'] as Stone['field'][],
  stones: [
    stone('b', 'environment', 4),
    stone('b', 'finance', 1),
    stone('a', 'other', 0),
    stone('x', 'finance', 3),
  ],
}

describe('stones', () => {
  it('stand on the crossing of their unit and field', () => {
    const frame = frameOf(2, 3, 3)
    const [first] = placed(board, frame)
    expect(first).toMatchObject({ x: frame.left + frame.stepX, y: frame.top + frame.stepY })
  })
  it('are left out when there is nothing open or no such unit', () => {
    expect(placed(board, frameOf(2, 3, 3))).toHaveLength(2)
  })
  it('grow with the root of how many they are', () => {
    expect(radius(0, 30)).toBe(0)
    expect(radius(1, 1)).toBe(9)
    expect(radius(30, 30)).toBe(21)
    expect(radius(8, 30)).toBeLessThan(radius(9, 30))
  })
  it('are outlined while they are calm, and white figures stand on dark ones only', () => {
    expect(isOutlined('on-track')).toBe(true)
    expect(isOutlined('near-due')).toBe(false)
    expect(carriesWhite('near-due')).toBe(false)
    expect(carriesWhite('overdue')).toBe(true)
  })
  it('stand in a row on a phone', () => {
    expect(rowOf(board, 'b').map((one) => one.field)).toEqual(['finance', 'environment'])
  })
})

it('shows only fields in which something is open', () => {
  expect(fieldsInUse(board)).toEqual(['finance', 'environment'])
})

it('has star points only on a large board and only where it is free', () => {
  const units = Array.from({ length: 9 }, (_, index) => ({ id: String(index), name: '' }))
  const fields = ['finance', 'environment', 'other', 'innovation', 'investment'] as Stone['field'][]
  const frame = frameOf(9, 5, 4)
  expect(starPoints(board, frame)).toEqual([])
  expect(starPoints({ units, fields, stones: [] }, frame)).toHaveLength(4)
  expect(starPoints({ units, fields, stones: [stone('2', 'environment', 1)] }, frame)).toHaveLength(3)
})

it('breaks a long name into two lines', () => {
  expect(nameLines('财政局')).toEqual(['财政局'])
  expect(nameLines('城市综合管理与行政执法局')).toEqual(['城市综合管理与行政', '执法局'])
  expect(nameLines('一'.repeat(40))[1]).toMatch(/…$/)
})

it('writes a head in one or two lines', () => {
  expect(headLines('其他')).toEqual(['其他'])
  expect(headLines('扫黑与治安')).toEqual(['扫黑与', '治安'])
  expect(headLines('Environment')).toEqual(['Environment'])
  expect(headLines('Business climate')).toEqual(['Business', 'climate'])
})
