import { get, type Right, type Session, type SignedIn } from '@yipanqi/api'
import { useQuery, type QueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { hasRight, remember, remembered } from './session'
import { isKnown } from './useExpiry'

export const SESSION = ['session']

const options = {
  queryKey: SESSION,
  queryFn: async () => {
    const session = await get<Session>('/session')
    remember(session)
    isKnown(session)
    return session
  },
  staleTime: Infinity,
}

/** Who we are; answered from memory at once, and checked with the server beside: `checked` hears its word. */
export function sessionNow(queries: QueryClient, checked: (fresh: Session) => void): Promise<Session> {
  const known = queries.getQueryData<Session>(SESSION)
  if (known) return Promise.resolve(known)
  const last = remembered()
  if (!last) return queries.ensureQueryData(options)
  queries.setQueryData<Session>(SESSION, last)
  queries.fetchQuery({ ...options, staleTime: 0 }).then(
    (fresh) => {
      const samePost =
        fresh.signedIn && fresh.post?.id === last.post?.id && fresh.person.id === last.person.id
      if (!samePost) queries.removeQueries({ predicate: (query) => query.queryKey[0] !== SESSION[0] })
      checked(fresh)
    },
    () => undefined,
  )
  return Promise.resolve(last)
}

/** The server's word on who we are, asked for anew; without an answer nobody is signed in. */
export async function sessionAnew(queries: QueryClient): Promise<void> {
  await queries
    .fetchQuery({ ...options, staleTime: 0 })
    .catch(() => queries.setQueryData<Session>(SESSION, { signedIn: false, demo: null, insecure: false }))
}

export function useSession() {
  const query = useQuery(options)
  const session = computed(() => query.data.value)
  const me = computed<SignedIn | undefined>(() => (session.value?.signedIn ? session.value : undefined))
  return { session, me, mayAs: (...rights: Right[]) => hasRight(session.value, ...rights) }
}
