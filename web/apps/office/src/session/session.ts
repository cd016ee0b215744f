import type { Right, Session, SignedIn } from '@yipanqi/api'

export const KEPT_AS = 'yipanqi.session'
const TYPE_AS = 'yipanqi.type'

/** What was known when the page was last open, so that the first rows are asked for without waiting. */
export function remembered(): SignedIn | undefined {
  try {
    const kept: unknown = JSON.parse(globalThis.localStorage?.getItem(KEPT_AS) ?? 'null')
    return isSession(kept) ? kept : undefined
  } catch {
    return undefined
  }
}

export function remember(session: Session | undefined): void {
  if (session?.signedIn) globalThis.localStorage?.setItem(KEPT_AS, JSON.stringify(session))
  else globalThis.localStorage?.removeItem(KEPT_AS)
}

export function typeSize(): 'normal' | 'large' {
  return globalThis.localStorage?.getItem(TYPE_AS) === 'large' ? 'large' : 'normal'
}

export function setTypeSize(size: 'normal' | 'large'): void {
  globalThis.localStorage?.setItem(TYPE_AS, size)
}

export function hasRight(session: Session | undefined, ...rights: Right[]): boolean {
  return session?.signedIn === true && rights.some((right) => session.rights.includes(right))
}

/** The person and the acting post as one word; empty for nobody. */
export function whoActs(session: Session | undefined): string {
  return session?.signedIn ? `${session.person.id} ${session.post?.id ?? ''}` : ''
}

/** Where to go before anything else; undefined means: go on. */
export function detour(session: Session, target: { path: string; open: boolean }): string | undefined {
  if (!session.signedIn) return target.open ? undefined : `/sign-in?next=${encodeURIComponent(target.path)}`
  if (session.mustChangePassword) return target.path === '/password' ? undefined : '/password'
  if (target.path === '/' || target.path === '/sign-in') return firstPage(session)
  return undefined
}

/** Only a path of this office; an address from outside is never followed. */
export function safeNext(next: unknown): string | undefined {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) && next !== '/' ? next : undefined
}

export function firstPage(session: SignedIn): string {
  return safeNext(session.firstPage) ?? '/duties'
}

function isSession(value: unknown): value is SignedIn {
  const session = value as Partial<SignedIn> | null
  return (
    session?.signedIn === true &&
    Array.isArray(session.posts) &&
    Array.isArray(session.rights) &&
    typeof session.person?.name === 'string' &&
    typeof session.zone?.name === 'string'
  )
}
