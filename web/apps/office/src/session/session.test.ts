import type { SignedIn } from '@yipanqi/api'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { detour, firstPage, hasRight, remember, remembered, safeNext, whoActs } from './session'

const session: SignedIn = {
  signedIn: true,
  demo: null,
  mustChangePassword: false,
  zone: { id: 'z', name: '云岭新区', demo: false },
  person: { id: 'p', name: '周一鸣', account: 'zhou' },
  post: null,
  posts: [],
  rights: ['CLERK'],
  seesWholeZone: false,
  firstPage: '/intake',
  unread: 0,
  insecure: false,
}
const signedOut = { signedIn: false, demo: null, insecure: false } as const

describe('a way into the office', () => {
  it('leads strangers to the sign-in page and back', () => {
    expect(detour(signedOut, { path: '/loops?a=1', open: false })).toBe('/sign-in?next=%2Floops%3Fa%3D1')
    expect(detour(signedOut, { path: '/sign-in', open: true })).toBeUndefined()
  })
  it('stops at the password that must be changed', () => {
    const forced = { ...session, mustChangePassword: true }
    expect(detour(forced, { path: '/loops', open: false })).toBe('/password')
    expect(detour(forced, { path: '/password', open: false })).toBeUndefined()
  })
  it('opens at the first page of the role', () => {
    expect(detour(session, { path: '/', open: false })).toBe('/intake')
    expect(detour(session, { path: '/loops', open: false })).toBeUndefined()
  })
  it('never leads out of the office', () => {
    expect(['//evil', '/\\evil', 'https://evil', 7, '/'].map(safeNext)).toEqual(Array(5).fill(undefined))
    expect(firstPage({ ...session, firstPage: '//evil' })).toBe('/duties')
  })
})

describe('what is remembered', () => {
  const kept = new Map<string, string>()
  beforeEach(() =>
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    }),
  )
  afterEach(() => vi.unstubAllGlobals())

  it('comes back after the page was closed, and is gone after signing out', () => {
    remember(session)
    expect(remembered()).toEqual(session)
    remember(signedOut)
    expect(remembered()).toBeUndefined()
  })
  it('is ignored when it is not a session', () => {
    for (const junk of ['{', '7', '{"signedIn":true}']) {
      kept.set('yipanqi.session', junk)
      expect(remembered()).toBeUndefined()
    }
  })
})

describe('a right', () => {
  it('is one of those of the acting post', () => {
    expect(hasRight(session, 'ISSUER', 'CLERK')).toBe(true)
    expect(hasRight(session, 'ISSUER')).toBe(false)
    expect(hasRight(undefined, 'CLERK')).toBe(false)
  })
})

it('tells apart who acts by person and post', () => {
  const post = { id: 'one', name: '', unitId: 'u', unitName: '' }
  const other = { ...session, post: { ...post, id: 'other' } }
  expect(whoActs({ ...session, post })).not.toBe(whoActs(other))
  expect(whoActs({ ...session, post, unread: 7 })).toBe(whoActs({ ...session, post }))
  expect([whoActs(signedOut), whoActs(undefined)]).toEqual(['', ''])
})
