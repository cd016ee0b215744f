import { get, post, type JournalEntry, type JournalVerdict, type Page } from '@yipanqi/api'
import { useInfiniteQuery, useMutation } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import type { Search } from './journal'

export function useJournal(search: Ref<Search>) {
  const query = useInfiniteQuery({
    queryKey: ['journal', search],
    queryFn: ({ pageParam, signal }) =>
      get<Page<JournalEntry>>('/journal', { ...search.value, cursor: pageParam, size: 50 }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
    meta: { live: true },
  })
  return { query, entries: computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? []) }
}

export function useVerify() {
  return useMutation({ mutationFn: () => post<JournalVerdict>('/journal/verify'), meta: { quiet: true } })
}
