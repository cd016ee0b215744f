import { ActionKey, post, type LoopSheet } from '@yipanqi/api'
import { useMutation, useQueryClient } from '@tanstack/vue-query'

export function useLoopCreate() {
  const queries = useQueryClient()
  const action = new ActionKey()
  return useMutation({
    mutationFn: async (body: Record<string, unknown>) => {
      try {
        const sheet = await post<LoopSheet>('/loops', body, action.keyFor('/loops', body))
        action.done()
        return sheet
      } catch (failure) {
        action.refused(failure)
        throw failure
      }
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['loop', 'list'] }),
    meta: { quiet: true },
  })
}
