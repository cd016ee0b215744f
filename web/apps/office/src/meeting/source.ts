import type { Article, Directive, Id, Report, SentenceAs } from '@yipanqi/api'
import type { TextRange } from './selection'

/** A stretch of the repaired text in which nothing changes: one sentence, one directive, or neither. */
export interface Segment {
  start: number
  end: number
  text: string
  as: SentenceAs | null
  sentence: number | null
  directive: Id | null
  /** nobody has decided about the sentence, and no directive speaks for it */
  isLoose: boolean
  /** the directive's number, on its last segment only */
  mark: number | null
}

export interface Paragraph {
  start: number
  end: number
  isHeadline: boolean
  segments: Segment[]
}

export interface Leaf {
  article: Article
  paragraphs: Paragraph[]
}

type Text = Pick<Report, 'text' | 'articles' | 'sentences' | 'directives'>

/** The text as articles, paragraphs and segments, every character kept but the white around paragraphs. */
export function leavesOf(report: Text): Leaf[] {
  const shown = report.directives.filter((directive) => directive.state !== 'MERGED')
  return [...report.articles]
    .sort((a, b) => a.start - b.start)
    .map((article) => ({ article, paragraphs: paragraphsOf(report, article, shown) }))
}

function paragraphsOf(report: Text, article: Article, directives: Directive[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (let at = article.start; at < article.end;) {
    const found = report.text.indexOf('\n', at)
    const stop = found < 0 || found > article.end ? article.end : found
    const [start, end] = trimmed(report.text, at, stop)
    if (end > start) {
      const text = report.text.slice(start, end)
      paragraphs.push({
        start,
        end,
        isHeadline: !paragraphs.length && headlineBegins(article.headline, text),
        segments: segmentsOf(report, start, end, directives),
      })
    }
    at = stop + 1
  }
  return paragraphs
}

function segmentsOf(report: Text, start: number, end: number, directives: Directive[]): Segment[] {
  const inside = (at: number) => at > start && at < end
  const bounds = new Set([start, end])
  for (const part of [...report.sentences, ...directives])
    for (const at of [part.start, part.end]) if (inside(at)) bounds.add(at)
  const cuts = [...bounds].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1]!
    const sentence = report.sentences.find((one) => one.start <= from && one.end >= to)
    const directive = directives.find((one) => one.start <= from && one.end >= to)
    return {
      start: from,
      end: to,
      text: report.text.slice(from, to),
      as: sentence?.as ?? null,
      sentence: sentence?.no ?? null,
      directive: directive?.id ?? null,
      isLoose: sentence?.as === 'UNDECIDED' && !directives.some((one) => meets(one, sentence)),
      mark: directive && isLastOf(directive, to, report.text) ? directive.no : null,
    }
  })
}

function meets(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end
}

/** White after the last word does not move the mark to a line of its own. */
function isLastOf(directive: Directive, to: number, text: string): boolean {
  return to <= directive.end && !text.slice(to, directive.end).trim()
}

/** The characters of the source behind a stretch of the repaired text. */
export function originalOf(report: Pick<Report, 'map' | 'sourceText'>, start: number, end: number): string {
  if (end <= start) return ''
  return report.sourceText.slice(sourceOf(report.map, start), sourceOf(report.map, end - 1) + 1)
}

export function sourceOf(map: [number, number][], at: number): number {
  let low = 0
  let high = map.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (map[middle]![0] <= at) low = middle
    else high = middle - 1
  }
  const run = map[low]
  return run ? run[1] + (at - run[0]) : at
}

/** Whether the source says it with the very same characters, line breaks aside. */
export function isVerbatim(repaired: string, original: string): boolean {
  const bare = (text: string) => text.replace(/\s/g, '')
  return bare(repaired) === bare(original)
}

function headlineBegins(headline: string, text: string): boolean {
  const bare = (words: string) => words.replace(/\s/g, '')
  return headline !== '' && bare(headline).startsWith(bare(text))
}

export function trimmed(text: string, start: number, end: number): [number, number] {
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return [start, end]
}

/** Whether words can become a directive: no other one speaks for any of them. */
export function mayAdd({ directives }: Pick<Report, 'directives'>, words: TextRange): boolean {
  return !directives.some(
    ({ state, start, end }) =>
      (state === 'PROPOSED' || state === 'ACCEPTED') && start < words.end && words.start < end,
  )
}

/** Whether a caret stands inside a proposal, so that it can be cut there. */
export function splitsAt({ directives }: Pick<Report, 'directives'>, caret: TextRange): boolean {
  return directives.some(
    ({ state, start, end }) => state === 'PROPOSED' && start < caret.start && caret.start < end,
  )
}

/** The highlight that words touch or a caret stands in. */
export function highlightOf({ directives }: Pick<Report, 'directives'>, words: TextRange) {
  const end = Math.max(words.end, words.start + 1)
  return directives.find((one) => one.state !== 'MERGED' && one.start < end && words.start < one.end)
}
