import type { Session } from '@yipanqi/api'
import { useQueryClient, type Query } from '@tanstack/vue-query'
import { onScopeDispose, watch } from 'vue'
import { SESSION, useSession } from '../session'
import { concerns } from './live'

const GATHER_MS = 400

/**
 * Hears what the journal seals and fetches what it touches. A hidden page keeps no line open (a browser
 * allows few to one server) and fetches anew when it is seen again.
 */
export function useLive(): void {
  const queries = useQueryClient()
  const { me } = useSession()
  let line: EventSource | undefined
  let timer = 0
  const touched = new Set<string>()

  function fetchTouched() {
    const subjects = new Set(touched)
    const these = { predicate: (query: Query) => concerns(query.queryKey, query.meta, subjects) }
    // A next page on its way would be lost if its list were fetched anew meanwhile.
    if (queries.isFetching(these)) return gather([])
    touched.clear()
    void queries.invalidateQueries(these)
  }

  function gather(subjects: string[]) {
    for (const subject of subjects) touched.add(subject)
    clearTimeout(timer)
    timer = window.setTimeout(fetchTouched, GATHER_MS)
  }

  function open() {
    if (line || document.hidden || !me.value) return
    line = new EventSource('/api/live')
    line.addEventListener('sealed', (event) =>
      gather((JSON.parse(event.data) as { subjects: string[] }).subjects),
    )
    line.addEventListener('notice', (event) => {
      const { unread } = JSON.parse(event.data) as { unread: number }
      queries.setQueryData<Session>(SESSION, (session) =>
        session?.signedIn ? { ...session, unread } : session,
      )
      void queries.invalidateQueries({ queryKey: ['notice'] })
    })
  }

  function close() {
    line?.close()
    line = undefined
    clearTimeout(timer)
  }

  function seen() {
    if (document.hidden) return close()
    gather([])
    open()
  }

  watch(
    () => me.value && me.value.person.id + me.value.post?.id,
    () => {
      close()
      open()
    },
    { immediate: true },
  )
  document.addEventListener('visibilitychange', seen)
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', seen)
    close()
  })
}
