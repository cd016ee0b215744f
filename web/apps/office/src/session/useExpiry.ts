import type { Session, SignedIn } from '@yipanqi/api'
import { ref } from 'vue'
import { whoActs } from './session'

/** Whom the server has known in this tab. */
let known = ''
const expired = ref<SignedIn>()

export function isKnown(session: Session): void {
  known = whoActs(session)
}

/**
 * Whoever was at work here is asked to sign in again over his page, so that what he has typed is still there.
 * False when nobody was: the sign-in page is the place.
 */
export function askAgain(session: Session | undefined): boolean {
  if (!session?.signedIn || known !== whoActs(session)) return false
  expired.value = session
  return true
}

export function useExpiry() {
  return { expired }
}
