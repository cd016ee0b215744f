import type { LoopSheet, Move } from '@yipanqi/api'
import { describe, expect, it } from 'vitest'
import { bodyOf, draftFor, isOptional, labelOf, missing } from './moves'

const move = (name: string, needs: string[]): Move => ({
  name,
  needs,
  label: '',
  hint: '',
  primary: false,
  blocked: null,
})
const sheet = {
  summary: {
    progress: 41,
    blocker: '',
    coordination: '',
    nextSteps: '',
    sponsorPostId: 's',
    verifierPostId: 'v',
    assistingUnitIds: ['a'],
  },
  terms: { action: '排查', proof: '登记册', reportEvery: 'WEEKLY' },
  facts: { returned: null, extensionAsked: { until: { date: '2026-12-20', time: null }, why: '' } },
} as unknown as LoopSheet
const start = draftFor(sheet)

describe('a move', () => {
  it('is sent when what it needs is there', () => {
    const submit = move('submit', ['words', 'evidence'])
    expect(missing(submit, start)).toEqual(['words', 'evidence'])
    expect(missing(submit, { ...start, words: ' 办好了 ', evidence: ['f'] })).toEqual([])
    expect(bodyOf(submit, { ...start, words: ' 办好了 ', evidence: ['f'] }, start)).toEqual({
      words: '办好了',
      evidence: ['f'],
    })
  })
  it('asks for words only where they say something', () => {
    expect(missing(move('sign', []), start)).toEqual([])
    expect(isOptional(move('remind', ['words']), 'words')).toBe(true)
    expect(isOptional(move('cancel', ['words']), 'words')).toBe(false)
    expect(labelOf(move('accept', ['words']), 'words')).toBe('loop.wordsAccept')
  })
  it('sends of an amendment only what was changed', () => {
    const amend = move('amend', ['action', 'due', 'assistingUnitIds', 'proof', 'words'])
    expect(
      bodyOf(amend, { ...start, words: '改', due: { date: '2026-12-01', time: '15:00' } }, start),
    ).toEqual({
      words: '改',
      due: '2026-12-01T15:00',
    })
  })
  it('sends of an amendment what was cleared', () => {
    const amend = move('amend', ['action', 'due', 'assistingUnitIds', 'proof', 'words'])
    expect(bodyOf(amend, { ...start, words: '改', assistingUnitIds: [], proof: ' ' }, start)).toEqual({
      words: '改',
      assistingUnitIds: [],
      proof: '',
    })
  })
  it('starts an extension from what was asked', () => {
    const grant = move('grant-extension', ['until', 'words'])
    expect(bodyOf(grant, start, start)).toEqual({ until: '2026-12-20' })
  })
  it('names one unit', () => {
    expect(bodyOf(move('reassign', ['unitId']), { ...start, unitId: ['u'] }, start)).toEqual({ unitId: 'u' })
  })
})
