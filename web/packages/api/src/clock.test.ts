import { expect, it } from 'vitest'
import { hearTime, serverNow } from './clock'

it('tells the time of the server, whatever the clock of this machine says', () => {
  hearTime('Mon, 30 Nov 2026 01:00:00 GMT', 5_000)
  expect(new Date(serverNow(65_000)).toISOString()).toBe('2026-11-30T01:01:00.000Z')
  hearTime(null, 90_000)
  hearTime('soon', 90_000)
  expect(new Date(serverNow(65_000)).toISOString()).toBe('2026-11-30T01:01:00.000Z')
})
