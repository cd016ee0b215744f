import type { Article } from '@yipanqi/api'
import { expect, it } from 'vitest'
import { otherArticles } from './headWords'

const kinds = (...list: Article['kind'][]) => ({ articles: list.map((kind) => ({ kind }) as Article) })

it('says what was taken and what was let be', () => {
  expect(otherArticles(kinds('MEETING', 'NOTICE', 'TEASER', 'TEASER', 'MEETING'))).toBe(
    '2 篇会议 · 另有启事 1、导读 2 未取',
  )
  expect(otherArticles(kinds('MEETING'))).toBe('1 篇会议')
})
