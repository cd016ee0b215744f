import { get, post, type Id, type Notices } from '@yipanqi/api'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { SESSION } from '../session'

export function useNotices() {
  const queries = useQueryClient()
  const query = useInfiniteQuery({
    queryKey: ['notice'],
    queryFn: ({ pageParam, signal }) => get<Notices>('/notices', { cursor: pageParam }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })
  const read = useMutation({
    mutationFn: (which: { ids: Id[] } | { upTo: Id }) => post('/notices/read', which),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['notice'] }),
        queries.invalidateQueries({ queryKey: SESSION }),
      ]),
  })
  const notices = computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? [])
  const unread = computed(() => query.data.value?.pages[0]?.unread ?? 0)
  return { query, notices, unread, read }
}
