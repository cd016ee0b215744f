import { get, put, type Profile } from '@yipanqi/api'
import { say } from '@yipanqi/ui'
import { t } from '@yipanqi/words'
import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { SESSION } from './useSession'

export function useProfile() {
  const queries = useQueryClient()
  const query = useQuery({ queryKey: ['me'], queryFn: ({ signal }) => get<Profile>('/me', {}, signal) })
  const save = useMutation({
    mutationFn: (profile: Omit<Profile, 'id'>) => put<Profile>('/me', profile),
    onSuccess: () => {
      say(t('session.saved'))
      void queries.invalidateQueries({ queryKey: ['me'] })
      void queries.invalidateQueries({ queryKey: SESSION })
    },
    meta: { quiet: true },
  })
  return { query, save }
}
