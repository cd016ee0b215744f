import { get, type Duties } from '@yipanqi/api'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useSession } from '../session'

export function useDuties() {
  const { mayAs } = useSession()
  const query = useQuery({
    queryKey: ['duties'],
    queryFn: ({ signal }) => get<Duties>('/duties', {}, signal),
    enabled: computed(() => mayAs('CLERK', 'ISSUER', 'VERIFIER', 'UNIT_DUTY', 'SPONSOR', 'READER')),
    meta: { live: true },
  })
  return { duties: query.data, query }
}
