import type { Article, Directive, Sentence } from '@yipanqi/api'
import { describe, expect, it } from 'vitest'
import { isVerbatim, leavesOf, mayAdd, originalOf, sourceOf, splitsAt } from './source'

const text = '第22次会议\n　　会议指出，形势平稳。财政局要拨付到村；各街道要排查。\n启事\n　　休刊。'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const article = (no: number, start: number, end: number, headline: string) =>
  ({ no, start, end, headline, kind: 'MEETING' }) as Article
const sentence = (no: number, words: string, as: Sentence['as']) => ({
  no,
  ...at(words),
  as,
  role: '',
  decided: true,
})
const directive = (id: string, no: number, words: string, state = 'PROPOSED') =>
  ({ id, no, ...at(words), state }) as unknown as Directive
const report = {
  text,
  articles: [
    article(1, 0, text.indexOf('启事'), '第22次会议'),
    article(2, text.indexOf('启事'), text.length, '启事'),
  ],
  sentences: [
    sentence(1, '会议指出，形势平稳。', 'BACKGROUND'),
    sentence(2, '财政局要拨付到村；', 'DIRECTIVE'),
  ],
  directives: [directive('d', 1, '财政局要拨付到村'), directive('m', 2, '各街道要排查', 'MERGED')],
}

describe('the text on the desk', () => {
  const leaves = leavesOf(report)
  it('stands in its articles and paragraphs without the white around them', () => {
    expect(leaves.map((leaf) => leaf.paragraphs.length)).toEqual([2, 2])
    expect(leaves[0]!.paragraphs[0]!.isHeadline).toBe(true)
    expect(leaves[0]!.paragraphs[1]!.segments[0]!.text).toBe('会议指出，形势平稳。')
  })
  it('loses no character inside a paragraph', () => {
    for (const paragraph of leaves.flatMap((leaf) => leaf.paragraphs))
      expect(paragraph.segments.map((segment) => segment.text).join('')).toBe(
        text.slice(paragraph.start, paragraph.end),
      )
  })
  it('marks what is a directive, and not one that lives on in another', () => {
    const marked = leaves[0]!.paragraphs[1]!.segments.filter((segment) => segment.directive)
    expect(marked.map((segment) => [segment.text, segment.mark])).toEqual([['财政局要拨付到村', 1]])
  })
})

describe('the way back to the source', () => {
  const map: [number, number][] = [
    [0, 0],
    [4, 6],
    [8, 11],
  ]
  it('follows the runs', () => {
    expect(sourceOf(map, 3)).toBe(3)
    expect(sourceOf(map, 4)).toBe(6)
    expect(sourceOf(map, 9)).toBe(12)
    expect(sourceOf([], 5)).toBe(5)
  })
  it('shows what was printed', () => {
    const source = '各街街道道要排查，\n全部登记'
    expect(
      originalOf(
        {
          map: [
            [0, 0],
            [1, 1],
            [2, 3],
            [3, 5],
          ],
          sourceText: source,
        },
        0,
        4,
      ),
    ).toBe('各街街道道要')
    expect(originalOf({ map: [], sourceText: source }, 3, 3)).toBe('')
  })
  it('knows whether anything was mended', () => {
    expect(isVerbatim('要排查，全部', '要排\n查，全部')).toBe(true)
    expect(isVerbatim('街道', '街街道道')).toBe(false)
  })
})

describe('marked words', () => {
  it('can become a directive where no other one speaks for them', () => {
    expect(mayAdd(report, at('形势平稳'))).toBe(true)
    expect(mayAdd(report, at('要拨付'))).toBe(false)
    expect(mayAdd(report, at('各街道要排查'))).toBe(true)
  })
  it('cut a proposal in two only from inside', () => {
    const caret = (words: string) => ({ start: at(words).start, end: at(words).start })
    expect(splitsAt(report, caret('要拨付'))).toBe(true)
    expect(splitsAt(report, caret('财政局'))).toBe(false)
    expect(splitsAt(report, caret('排查'))).toBe(false)
  })
})
