import { get, type Chart, type Id } from '@yipanqi/api'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

export const CHART = ['org', 'chart']

/** Units and posts of the zone: read often, changed seldom. */
export function useChart() {
  const query = useQuery({
    queryKey: CHART,
    queryFn: ({ signal }) => get<Chart>('/org/chart', {}, signal),
    staleTime: 300_000,
  })
  const names = computed(
    () => new Map((query.data.value?.units ?? []).map((unit) => [unit.id, unit.shortName || unit.name])),
  )
  return { chart: query.data, query, unitName: (id: Id | null) => (id && names.value.get(id)) || '' }
}
