import { get, post, type Session, type SignedIn } from '@yipanqi/api'
import { useMutation, useQueryClient } from '@tanstack/vue-query'
import { onScopeDispose } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { remember, whoActs } from './session'
import { isKnown, useExpiry } from './useExpiry'
import { SESSION, sessionAnew } from './useSession'
import { useSigning } from './useSigning'

/** Signing in again as the same person and post: the page stays as it is and fetches anew. */
export function useSignInAgain(before: SignedIn) {
  const queries = useQueryClient()
  const router = useRouter()
  const route = useRoute()
  const { expired } = useExpiry()
  const { take } = useSigning()

  const again = useMutation({
    mutationFn: async (password: string) => {
      const session = await post<Session>('/sign-in', { account: before.person.account, password })
      return isOtherPost(session) ? post<Session>('/session/post', { postId: before.post?.id }) : session
    },
    onSuccess: goOn,
    meta: { quiet: true },
  })

  function isOtherPost(session: Session): boolean {
    return (
      session.signedIn &&
      !session.mustChangePassword &&
      session.post?.id !== before.post?.id &&
      session.posts.some(({ id }) => id === before.post?.id)
    )
  }

  async function goOn(session: Session) {
    const isSame = whoActs(session) === whoActs(before) && session.signedIn && !session.mustChangePassword
    expired.value = undefined
    if (!isSame) return take(session)
    queries.setQueryData(SESSION, session)
    remember(session)
    isKnown(session)
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION[0] })
  }

  /** Somebody else takes the seat: what was typed goes. */
  async function leave() {
    const next = route.fullPath
    expired.value = undefined
    remember(undefined)
    await sessionAnew(queries)
    await router.replace({ path: '/sign-in', query: { next } })
  }

  /** He may have signed in again in another tab. */
  async function look() {
    const session = await get<Session>('/session').catch(() => undefined)
    if (session?.signedIn && expired.value) await goOn(session)
  }
  window.addEventListener('focus', look)
  onScopeDispose(() => window.removeEventListener('focus', look))

  return { again, leave }
}
