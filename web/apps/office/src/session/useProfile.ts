import { get, put, type Profile } from '@yipanqi/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { SESSION } from './useSession'

export function useProfile() {
  const queries = useQueryClient()
  const query = useQuery({ queryKey: ['me'], queryFn: ({ signal }) => get<Profile>('/me', {}, signal) })
  const save = useMutation({
    mutationFn: (profile: Omit<Profile, 'id'>) => put<Profile>('/me', profile),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['me'] })
      void queries.invalidateQueries({ queryKey: SESSION })
    },
    meta: { quiet: true },
  })
  return { query, save }
}
