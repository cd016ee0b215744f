import type { Directive, Sentence } from '@yipanqi/api'
import { describe, expect, it } from 'vitest'
import {
  deskKey,
  doubtsToConfirm,
  itemAt,
  itemsOf,
  mergesWith,
  neighbour,
  nextUndecided,
  outcomeOf,
  plain,
  secondsLeft,
  shares,
} from './desk'

const directive = (id: string, start: number, state: Directive['state'], codes: string[] = []) =>
  ({
    id,
    start,
    end: start + 9,
    article: 1,
    state,
    kind: 'TASK',
    loops: 2,
    warnings: codes.map((code) => ({ code, text: code })),
  }) as unknown as Directive
const sentence = (no: number, start: number, as: Sentence['as']): Sentence => ({
  no,
  start,
  end: start + 10,
  as,
  role: '',
  decided: as !== 'UNDECIDED',
})
const report = {
  directives: [
    directive('c', 30, 'PROPOSED', ['unit-unknown']),
    directive('a', 0, 'ACCEPTED', ['due-soon']),
    directive('b', 10, 'MERGED'),
    directive('d', 40, 'PROPOSED', ['due-past']),
  ],
  sentences: [
    sentence(1, 0, 'DIRECTIVE'),
    sentence(2, 10, 'BACKGROUND'),
    sentence(3, 20, 'UNDECIDED'),
    sentence(4, 30, 'UNDECIDED'),
  ],
}
const items = itemsOf(report)

describe('what the clerk goes through', () => {
  it('is in the order of the text, with the sentences nobody has decided about', () => {
    expect(items.map((item) => item.key)).toEqual(['a', 's3', 'c', 'd'])
  })
  it('moves one by one and stays at the ends', () => {
    expect(neighbour(items, 'a', 1)?.key).toBe('s3')
    expect(neighbour(items, 'a', -1)?.key).toBe('a')
    expect(neighbour(items, null, 1)?.key).toBe('a')
    expect(neighbour([], null, 1)).toBeUndefined()
  })
  it('jumps to what is undecided, from the top again', () => {
    expect(nextUndecided(items, 'a')?.key).toBe('s3')
    expect(nextUndecided(items, 'd')?.key).toBe('s3')
    expect(nextUndecided(items.slice(0, 1), 'a')).toBeUndefined()
  })
  it('is found by its place in the text', () => {
    expect(itemAt(items, 25)?.key).toBe('s3')
    expect(itemAt(items, 12)).toBeUndefined()
  })
  it('joins a directive to the next one of the article', () => {
    expect(mergesWith(items, report.directives[1]!)?.id).toBe('c')
    expect(mergesWith(items, report.directives[3]!)).toBeUndefined()
  })
})

describe('before issuing', () => {
  it('takes at once only what nothing is doubted about', () => {
    const clear = directive('e', 50, 'PROPOSED')
    expect(plain({ directives: [...report.directives, clear] })).toEqual([clear])
  })
  it('confirms the deadlines of what goes out', () => {
    expect(doubtsToConfirm(report).map(({ code }) => code)).toEqual(['due-soon'])
  })
  it('counts what would go out', () => expect(outcomeOf(report)).toEqual({ directives: 1, loops: 2 }))
  it('covers the whole text', () => {
    const widths = shares({ sentences: 4, directive: 1, background: 1, rejected: 0, undecided: 2 })
    expect(widths.map(({ width }) => width)).toEqual([25, 25, 0, 50])
    expect(shares({ sentences: 0, directive: 0, background: 0, rejected: 0, undecided: 0 })[0]!.width).toBe(0)
  })
})

it('knows its keys in both cases', () => {
  expect(deskKey('E')).toBe('edit')
  expect(deskKey('ArrowDown')).toBe('next')
  expect(deskKey('q')).toBeUndefined()
})

it('counts the minute down to nothing', () => {
  expect(secondsLeft('2026-11-25T10:01:00Z', Date.parse('2026-11-25T10:00:00.500Z'))).toBe(60)
  expect(secondsLeft('2026-11-25T10:01:00Z', Date.parse('2026-11-25T11:00:00Z'))).toBe(0)
})
