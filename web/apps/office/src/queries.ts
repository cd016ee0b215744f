import { isProblem } from '@yipanqi/api'
import { say } from '@yipanqi/ui'
import { problemWords } from '@yipanqi/words'
import { MutationCache, QueryCache, QueryClient } from '@tanstack/vue-query'

declare module '@tanstack/query-core' {
  interface Register {
    /** live: fetched again when the journal grows · mentions: subjects that its data speaks of, too · quiet: the page shows the problem itself */
    queryMeta: { live?: boolean; mentions?: (data: unknown) => string[] }
    mutationMeta: { quiet?: boolean }
  }
}

let whenSignedOut = () => {}

/** Called once by the router: where to go when the server no longer knows us. */
export function onSignedOut(go: () => void): void {
  whenSignedOut = go
}

function lostSession(failure: unknown): boolean {
  return isProblem(failure) && failure.code === 'platform.not-signed-in'
}

/** For what is sent past queries and mutations: that the server no longer knows us is heard there, too. */
export function hear(failure: unknown): void {
  if (lostSession(failure)) whenSignedOut()
}

/** The one memory of server state. The call itself retries, so queries do not. */
export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: hear }),
  mutationCache: new MutationCache({
    onError: (failure, _values, _context, mutation) => {
      hear(failure)
      if (!mutation.meta?.quiet) say(problemWords(failure))
    },
  }),
  defaultOptions: {
    queries: { retry: false, staleTime: 10_000, gcTime: 600_000, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
})
