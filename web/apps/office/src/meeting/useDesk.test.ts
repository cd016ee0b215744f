import type { Directive, Report } from '@yipanqi/api'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, ref } from 'vue'
import { useDesk, type Desk } from './useDesk'

vi.mock('@yipanqi/ui', () => ({ say: () => {} }))

const directive = (id: string, start: number, version = 1) =>
  ({
    id,
    start,
    end: start + 9,
    version,
    article: 1,
    state: 'PROPOSED',
    kind: 'TASK',
    warnings: [],
  }) as unknown
const reportOf = (...directives: unknown[]) =>
  ({
    state: 'OPEN',
    text: '财政局先查，再报告。'.repeat(3),
    sentences: [],
    directives: directives as Directive[],
  }) as unknown as Report
const whole = () => reportOf(directive('one', 0), directive('two', 10), directive('three', 20))

const report = ref<Report | undefined>()
const act = vi.fn<(path: string, body?: unknown, at?: string) => Promise<Report | undefined>>()
const point = vi.fn<(at: number) => void>()
let desk: Desk
beforeEach(() => {
  report.value = whole()
  act.mockReset().mockResolvedValue(whole())
  desk = useDesk(report, act, () => true, { marked: () => null, point, leave: () => {} })
  desk.toPlace(0)
})

describe('an editor with words in it', () => {
  beforeEach(() => {
    desk.edit('one')
    desk.touch(true)
  })
  it('stays where it is, and asks', () => {
    desk.step(1)
    desk.toPlace(20)
    expect([desk.cursor.value, desk.editing.value, desk.held.value]).toEqual(['one', 'one', 2])
  })
  it('is in the way of whatever would change its item', () => {
    desk.accept()
    desk.askWhy('one')
    desk.split(5)
    expect(act).not.toHaveBeenCalled()
    expect(desk.rejecting.value).toBeNull()
  })
  it('is left out when the plain ones are taken at once', () => {
    desk.acceptPlain()
    const ids = [
      { id: 'two', version: 1 },
      { id: 'three', version: 1 },
    ]
    expect(act).toHaveBeenCalledWith('/accept-many', { ids })
  })
  it('is let go by its own buttons, or with its item', async () => {
    desk.edit(null)
    desk.step(1)
    expect(desk.cursor.value).toBe('two')
    desk.edit('two')
    desk.touch(true)
    report.value = reportOf(directive('one', 0), directive('three', 20))
    await nextTick()
    expect([desk.cursor.value, desk.editing.value]).toEqual(['three', null])
  })
})

describe('a proposal that could not be accepted', () => {
  const refuse = () => {
    act.mockResolvedValueOnce(undefined)
    desk.accept()
  }
  it('is gone back to', async () => {
    refuse()
    await nextTick()
    expect(desk.cursor.value).toBe('one')
  })
  it('waits while the next one is edited or rejected', async () => {
    refuse()
    desk.edit('two')
    await nextTick()
    expect([desk.cursor.value, desk.editing.value]).toEqual(['two', 'two'])
    desk.edit(null)
    desk.toPlace(0)
    refuse()
    desk.askWhy('two')
    await nextTick()
    expect([desk.cursor.value, desk.rejecting.value?.id]).toEqual(['two', 'two'])
  })
})

describe('a rejection', () => {
  it('is of the item for which its dialog was opened, as it was then', async () => {
    desk.askWhy('two')
    report.value = reportOf(directive('one', 0), directive('two', 10, 2), directive('three', 20))
    await desk.reject('口号')
    expect(act).toHaveBeenCalledWith('/directives/two/reject', { version: 1, why: '口号' }, 'two')
    expect([desk.rejecting.value, desk.cursor.value]).toEqual([null, 'one'])
  })
  it('that was refused keeps its dialog, and then counts for the item as it is', async () => {
    desk.askWhy('two')
    report.value = reportOf(directive('two', 10, 2))
    act.mockResolvedValueOnce(undefined)
    await desk.reject('口号')
    expect(desk.rejecting.value?.id).toBe('two')
    await desk.reject('口号')
    expect(act).toHaveBeenLastCalledWith('/directives/two/reject', { version: 2, why: '口号' }, 'two')
    expect(desk.rejecting.value).toBeNull()
  })
})

describe('a split', () => {
  it('to which nobody pointed sets a caret behind the first stop in the proposal', () => {
    desk.toPlace(10)
    void desk.split()
    expect(point).toHaveBeenCalledWith(16)
    expect(act).not.toHaveBeenCalled()
  })
})
