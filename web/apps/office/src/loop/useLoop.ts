import { ActionKey, get, isProblem, post, type Id, type LoopSheet, type Move, type Step } from '@yipanqi/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, onScopeDispose, ref } from 'vue'
import { stepsSince } from './history'

const sheetKey = (id: Id) => ['loop', 'sheet', id]

/** One loop's sheet. */
export function useLoop(id: () => Id) {
  const query = useQuery({
    queryKey: computed(() => sheetKey(id())),
    queryFn: ({ signal }) => get<LoopSheet>(`/loops/${id()}`, {}, signal),
    meta: { mentions: (sheet) => (sheet as LoopSheet).evidence.map((file) => file.fileId) },
  })
  return { sheet: query.data, query }
}

/**
 * One move of one loop, or of a file attached to it, as it was `seen` when its dialog opened, however the page behind is fetched anew. A lost
 * answer is asked for again with the same key, by hand or when the network is back; whoever was overtaken sees
 * what happened meanwhile and decides anew.
 */
export function useMove(seen: LoopSheet, file: Id | undefined, made: (sheet: LoopSheet) => void) {
  const queries = useQueryClient()
  const id = seen.summary.id
  const action = new ActionKey()
  const overtakenBy = ref<Step[]>([])

  const move = useMutation({
    mutationFn: async (wanted: { move: Move; body: Record<string, unknown> }) => {
      const path = `/loops/${id}${file ? `/evidence/${file}` : ''}/moves/${wanted.move.name}`
      const body = file ? wanted.body : { ...wanted.body, version: seen.version }
      try {
        const sheet = await post<LoopSheet>(path, body, action.keyFor(path, body))
        action.done()
        return sheet
      } catch (failure) {
        action.refused(failure)
        if (isProblem(failure) && failure.status === 409) await lookAgain()
        throw failure
      }
    },
    onSuccess: (sheet) => {
      overtakenBy.value = []
      queries.setQueryData(sheetKey(id), sheet)
      for (const stale of ['loop', 'duties', 'board'])
        void queries.invalidateQueries({
          queryKey: [stale],
          predicate: (query) => query.queryKey[1] !== 'sheet',
        })
      made(sheet)
    },
    meta: { quiet: true },
  })

  async function lookAgain() {
    await queries.refetchQueries({ queryKey: sheetKey(id) })
    const now = queries.getQueryData<LoopSheet>(sheetKey(id))
    overtakenBy.value = now ? stepsSince(seen.history, now.history) : []
    if (now) seen = now
  }

  function backOnline() {
    const failure = move.error.value
    if (isProblem(failure) && failure.isOffline && move.variables.value) move.mutate(move.variables.value)
  }
  window.addEventListener('online', backOnline)
  onScopeDispose(() => window.removeEventListener('online', backOnline))

  return { move, overtakenBy }
}
