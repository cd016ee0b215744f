import { address, get, type LoopSummary, type Page } from '@yipanqi/api'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { filterOf, queryOf, searchOf, type RegisterFilter } from './register'

/** The register as the address narrows it, fifty rows at a time. */
export function useRegister() {
  const route = useRoute()
  const router = useRouter()
  const filter = computed(() => filterOf(route.query))
  const query = useInfiniteQuery({
    queryKey: computed(() => ['loop', 'list', queryOf(filter.value)]),
    queryFn: ({ pageParam, signal }) =>
      get<Page<LoopSummary>>('/loops', { ...searchOf(filter.value, pageParam) }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    meta: { live: true },
  })
  const rows = computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? [])
  const total = computed(() => query.data.value?.pages[0]?.total)

  function narrow(change: Partial<RegisterFilter>) {
    void router.replace({ query: queryOf({ ...filter.value, ...change }) })
  }

  /** Everything that is left to fetch, for paper; what came before a page failed is all there is. */
  async function fetchRest(most: number) {
    let got = rows.value.length
    while (query.hasNextPage.value && got < most) {
      const { data, isError } = await query.fetchNextPage()
      const now = data?.pages.flatMap((page) => page.items).length ?? 0
      if (isError || now <= got) return
      got = now
    }
  }

  function exportAddress(kind: 'xlsx' | 'csv'): string {
    return address(`/loops/export.${kind}`, { ...searchOf(filter.value), size: undefined })
  }

  return { filter, query, rows, total, narrow, fetchRest, exportAddress }
}
