import type { Chart, Directive } from '@yipanqi/api'
import { expect, it } from 'vitest'
import { aliasesOf, draftOf, editBody, partyWords, unitNames } from './edit'

const unit = (id: string, name: string, kind = 'SUBDISTRICT') => ({ id, name, shortName: name, kind })
const chart = {
  units: [unit('a', '城南街道'), unit('b', '望湖街道'), unit('c', '应急管理局', 'DEPARTMENT')],
} as Chart
const directive = {
  action: ' 排查 ',
  responsible: [{ name: '安监局', units: [], known: false, group: false }],
  assisting: [{ name: '各街道', units: ['a', 'b'], known: true, group: true }],
  due: { date: '2026-11-30', time: null },
  kind: 'TASK',
  proof: '',
} as unknown as Directive

it('says a group with how many it is today', () => {
  expect(partyWords({ name: '各街道', units: ['a', 'b'] }, chart)).toBe('各街道 → 2 个街道')
  expect(partyWords({ name: '有关单位', units: ['a', 'c'] }, chart)).toBe('有关单位 → 2 个单位')
  expect(partyWords({ name: '应急局', units: ['c'] }, chart)).toBe('应急局 → 应急管理局')
  expect(partyWords({ name: '城南街道', units: ['a'] }, chart)).toBe('城南街道')
  expect(partyWords({ name: '安监局', units: [] }, chart)).toBe('安监局（未认出）')
  expect(partyWords({ name: '各有关部门', units: [], group: true }, chart)).toBe('各有关部门（待选定）')
  expect(unitNames(['a', 'c'], chart)).toBe('城南街道、应急管理局')
})

it('keeps as another name only what was not known and is one unit', () => {
  const draft = draftOf(directive)
  expect(aliasesOf(draft)).toEqual([])
  draft.responsible[0]!.units = ['c']
  expect(aliasesOf(draft)).toEqual([{ unitId: 'c', alias: '安监局' }])
  draft.responsible[0]!.remember = false
  expect(aliasesOf(draft)).toEqual([])
})

it('has no deadline when it stands for good', () => {
  expect(editBody(draftOf(directive), 3)).toMatchObject({ version: 3, action: '排查', standing: false })
  expect(editBody({ ...draftOf(directive), kind: 'STANDING' }, 3)).toMatchObject({
    due: null,
    standing: true,
  })
})
