import { get, put, type Settings } from '@yipanqi/api'
import { say } from '@yipanqi/ui'
import { t } from '@yipanqi/words'
import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'

export function useSettings() {
  const queries = useQueryClient()
  const query = useQuery({
    queryKey: ['org', 'settings'],
    queryFn: ({ signal }) => get<Settings>('/org/settings', {}, signal),
  })
  const save = useMutation({
    mutationFn: (settings: Settings) => put<Settings>('/org/settings', settings),
    onSuccess: () => say(t('org.saved')),
    onSettled: () => queries.invalidateQueries({ queryKey: ['org', 'settings'] }),
    meta: { quiet: true },
  })
  return { query, save }
}
