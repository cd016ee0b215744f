import { useQueryClient, type Query } from '@tanstack/vue-query'
import { onScopeDispose, watch } from 'vue'
import { SESSION, useSession } from '../session'
import { ANYTHING, concerns } from './live'

const GATHER_MS = 400
const AGAIN_MS = 10_000
const CLOSED = 2

/**
 * Hears what the journal seals and fetches what it touches. A hidden page keeps no line open (a browser
 * allows few to one server) and fetches anew when it is seen again.
 */
export function useLive(): void {
  const queries = useQueryClient()
  const { me } = useSession()
  let line: EventSource | undefined
  let timer = 0
  let again = 0
  let broken = false
  const touched = new Set<string>()

  function fetchTouched() {
    const subjects = new Set(touched)
    const these = {
      predicate: (query: Query) => concerns(query.queryKey, query.meta, subjects, query.state.data),
    }
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
    line.addEventListener('open', () => {
      // whatever happened while the line was away
      if (broken) gather([ANYTHING])
      broken = true
    })
    line.addEventListener('error', () => {
      // refused, as when the session has ended: the browser gives up, the page tries again
      if (line?.readyState !== CLOSED) return
      close()
      again = window.setTimeout(open, AGAIN_MS)
    })
    line.addEventListener('sealed', (event) => {
      const { subjects } = JSON.parse(event.data) as { subjects: string[] }
      gather(subjects.length ? subjects : [ANYTHING])
    })
    line.addEventListener('notice', () => gather(['notice', ...SESSION]))
  }

  function close() {
    line?.close()
    line = undefined
    clearTimeout(timer)
    clearTimeout(again)
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
