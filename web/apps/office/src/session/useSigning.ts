import { post, type HeldPost, type Session } from '@yipanqi/api'
import { say } from '@yipanqi/ui'
import { t } from '@yipanqi/words'
import { useMutation, useQueryClient } from '@tanstack/vue-query'
import { useRoute, useRouter } from 'vue-router'
import { detour, firstPage, remember, safeNext } from './session'
import { isKnown } from './useExpiry'
import { SESSION } from './useSession'

/** Coming, going and changing the post: each begins with an empty memory, so nothing of before is seen. */
export function useSigning() {
  const queries = useQueryClient()
  const router = useRouter()
  const route = useRoute()

  async function take(session: Session, to?: string) {
    await queries.cancelQueries({ queryKey: SESSION })
    queries.setQueryData(SESSION, session)
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION[0] })
    remember(session)
    isKnown(session)
    if (!session.signedIn) return router.replace('/sign-in')
    const next = to ?? safeNext(route.query.next) ?? firstPage(session)
    return router.replace(detour(session, { path: next, open: false }) ?? next)
  }

  const signIn = useMutation({
    mutationFn: (form: { account: string; password: string }) => post<Session>('/sign-in', form),
    onSuccess: (session) => take(session),
    meta: { quiet: true },
  })
  const changePassword = useMutation({
    mutationFn: (form: { old: string; new: string }) => post<Session>('/session/password', form),
    onSuccess: async (session) => {
      await take(session)
      say(t('session.passwordChanged'))
    },
    meta: { quiet: true },
  })
  const signOut = useMutation({
    mutationFn: (path: '/sign-out' | '/session/sign-out-everywhere') => post<Session>(path),
    onSuccess: (session) => take(session),
  })
  const actAs = useMutation({
    mutationFn: (held: Pick<HeldPost, 'id'>) => post<Session>('/session/post', { postId: held.id }),
    onSuccess: (session) => take(session, session.signedIn ? firstPage(session) : undefined),
  })
  return { take, signIn, signOut, actAs, changePassword }
}
