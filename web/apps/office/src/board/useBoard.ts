import { get, type Board, type Id } from '@yipanqi/api'
import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

const WALL_LOOKS_AGAIN_MS = 60_000

/** The board of the unit in the address; on a wall it also looks again by itself. */
export function useBoard() {
  const route = useRoute()
  const router = useRouter()
  const unit = computed(() => (typeof route.query.unit === 'string' ? route.query.unit : undefined))
  const isWall = computed(() => route.query.wall === '1')
  const query = useQuery({
    queryKey: computed(() => ['board', unit.value ?? '']),
    queryFn: ({ signal }) => get<Board>('/board', { unit: unit.value }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: () => (isWall.value ? WALL_LOOKS_AGAIN_MS : false),
    meta: { live: true },
  })

  function choose(id: Id | undefined) {
    void router.push({ query: { ...route.query, unit: id } })
  }

  return { board: query.data, query, unit, isWall, choose }
}
