import type { Duties, DutyItem } from '@yipanqi/api'
import { describe, expect, it } from 'vitest'
import { inOrder, pressing } from './duties'

const item = (id: string) => ({ loop: { id }, posts: [] }) as unknown as DutyItem
const duties: Duties = {
  groups: [
    { code: 'later', label: '以后', items: [item('a')] },
    { code: 'to-sign', label: '待签收', items: [item('b')] },
    { code: 'today', label: '今天', items: [] },
    { code: 'overdue', label: '超期', items: [item('b'), item('c')] },
  ],
}

describe('my duties', () => {
  it('come in the order in which they press, without empty groups', () => {
    expect(inOrder(duties).map((group) => group.code)).toEqual(['overdue', 'to-sign', 'later'])
  })
  it('count each item once and not what can wait', () => {
    expect(pressing(duties)).toEqual({ n: 2, hot: true })
  })
  it('are red only when something is due', () => {
    expect(pressing({ groups: duties.groups.slice(0, 2) })).toEqual({ n: 1, hot: false })
    expect(pressing(undefined)).toBeUndefined()
  })
})
