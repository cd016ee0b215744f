import { ActionKey, get, isProblem, send, type Id, type Method, type Report } from '@yipanqi/api'
import { problemWords } from '@yipanqi/words'
import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, onBeforeUnmount, onMounted, ref } from 'vue'
import { hear } from '../queries'

const HERE_EVERY_MS = 20_000

/** What could not be done, and at which item it is shown. */
export interface Trouble {
  at: string
  failure: unknown
  words: string
  /** the report fetched anew, where another's change stood in the way: that change has then been told */
  now?: Report
}

/** One report on the desk: every decision is kept at once, and answers with the report as it is then. */
export function useReport(id: () => Id) {
  const queries = useQueryClient()
  const key = computed(() => ['meeting', 'report', id()])
  const query = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => get<Report>(`/meeting/reports/${id()}`, {}, signal),
  })
  const trouble = ref<Trouble | null>(null)
  const busy = ref(0)
  /** keys of actions whose answer was lost: pressed again, they are the same action */
  const unanswered = new Map<string, ActionKey>()

  /** Answers may overtake each other: an older one never covers a newer. */
  function take(report: Report) {
    queries.setQueryData<Report>(key.value, (known) =>
      known && known.version > report.version ? known : report,
    )
  }

  async function act(
    path: string,
    body: unknown = {},
    at = '',
    method: Method = 'POST',
  ): Promise<Report | undefined> {
    const whole = `/meeting/reports/${id()}${path}`
    const action = unanswered.get(at + path) ?? new ActionKey()
    unanswered.set(at + path, action)
    busy.value++
    try {
      const report = await send<Report>(method, whole, body, action.keyFor(whole, body))
      unanswered.delete(at + path)
      if (trouble.value?.at === at) trouble.value = null
      take(report)
      void queries.invalidateQueries({ queryKey: ['meeting', 'list'] })
      return report
    } catch (failure) {
      action.refused(failure)
      hear(failure)
      const met: Trouble = { at, failure, words: problemWords(failure) }
      if (isProblem(failure) && failure.status === 409) {
        const now = await lookAgain()
        if (failure.code === 'platform.changed-meanwhile') met.now = now
      }
      trouble.value = met
      return undefined
    } finally {
      busy.value--
    }
  }

  async function lookAgain() {
    const asked = key.value
    await queries.refetchQueries({ queryKey: asked })
    return queries.getQueryData<Report>(asked)
  }

  async function here() {
    if (document.hidden || query.data.value?.state !== 'OPEN') return
    await send<Report>('POST', `/meeting/reports/${id()}/here`).then(take, hear)
  }
  let timer = 0
  onMounted(() => {
    timer = window.setInterval(here, HERE_EVERY_MS)
    void here()
  })
  onBeforeUnmount(() => clearInterval(timer))

  return { report: query.data, query, act, trouble, busy }
}
