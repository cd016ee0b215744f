import { QueryClient, VueQueryPlugin, type InvalidateQueryFilters, type Query } from '@tanstack/vue-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createApp, effectScope } from 'vue'
import { useLive } from './useLive'

vi.mock('../session', () => ({
  SESSION: ['session'],
  useSession: () => ({ me: { value: { person: { id: 'p' }, post: { id: 'd' } } } }),
}))

const queries = new QueryClient()
const scope = effectScope()
let hear: (event: string, data?: unknown) => void

class Line {
  private readonly ears: Record<string, (event: { data: string }) => void> = {}
  constructor() {
    hear = (event, data = {}) => this.ears[event]!({ data: JSON.stringify(data) })
  }
  addEventListener(event: string, ear: (event: { data: string }) => void) {
    this.ears[event] = ear
  }
  close() {}
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('EventSource', Line)
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('document', { hidden: false, addEventListener() {}, removeEventListener() {} })
  const app = createApp({}).use(VueQueryPlugin, { queryClient: queries })
  app.runWithContext(() => scope.run(useLive))
})
afterEach(() => {
  scope.stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('fetches the notices and their count when told of a notice, and everything when the line comes back', () => {
  const fetched = vi.spyOn(queries, 'invalidateQueries').mockResolvedValue()
  const fetches = (key: string[]) =>
    (fetched.mock.lastCall![0] as InvalidateQueryFilters).predicate!({
      queryKey: key,
      state: {},
    } as unknown as Query)

  hear('open')
  hear('notice')
  vi.advanceTimersByTime(1_000)
  expect([['notice'], ['session'], ['loop', 'sheet', 'l']].map(fetches)).toEqual([true, true, false])

  hear('open')
  vi.advanceTimersByTime(1_000)
  expect(fetches(['loop', 'sheet', 'l'])).toBe(true)

  hear('sealed', { number: 7, subjects: ['l'] })
  vi.advanceTimersByTime(1_000)
  expect([['notice'], ['loop', 'sheet', 'l']].map(fetches)).toEqual([false, true])

  hear('sealed', { number: 900, subjects: [] })
  vi.advanceTimersByTime(1_000)
  expect(fetches(['notice'])).toBe(true)
})
