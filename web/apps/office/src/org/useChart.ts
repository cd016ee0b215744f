import { get, type Chart } from '@yipanqi/api'
import { useQuery } from '@tanstack/vue-query'

/** Units and posts of the zone; it changes seldom, so one fetch serves every picker. */
export function useChart() {
  const query = useQuery({
    queryKey: ['org', 'chart'],
    queryFn: ({ signal }) => get<Chart>('/org/chart', {}, signal),
    staleTime: 300_000,
  })
  return { chart: query.data, query }
}
