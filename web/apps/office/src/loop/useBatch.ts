import { ActionKey, post, type BatchOutcomes, type Id } from '@yipanqi/api'
import { useMutation, useQueryClient } from '@tanstack/vue-query'

export interface Batch {
  kind: 'remind' | 'hand'
  body: { ids: Id[]; words: string; postId?: Id }
}

/** One move of many loops; each gets its own answer. */
export function useBatch() {
  const queries = useQueryClient()
  const action = new ActionKey()
  return useMutation({
    mutationFn: async ({ kind, body }: Batch) => {
      const path = `/loops/batch/${kind}`
      try {
        const outcomes = await post<BatchOutcomes>(path, body, action.keyFor(path, body))
        action.done()
        return outcomes.outcomes
      } catch (failure) {
        action.refused(failure)
        throw failure
      }
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['loop'] }),
    meta: { quiet: true },
  })
}
