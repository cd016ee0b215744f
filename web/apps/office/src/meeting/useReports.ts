import {
  ActionKey,
  fileForm,
  get,
  post,
  type BatchOutcomes,
  type Id,
  type Page,
  type Report,
  type ReportState,
  type ReportSummary,
} from '@yipanqi/api'
import { useInfiniteQuery, useMutation, useQueryClient, keepPreviousData } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

export const STATES: ReportState[] = ['OPEN', 'ASKED', 'ISSUED', 'WITHDRAWN']

/** The reports that came in, the newest first, as the address narrows them. */
export function useReports() {
  const route = useRoute()
  const router = useRouter()
  const state = computed(() => STATES.find((one) => one === route.query.state))
  const text = computed(() => (typeof route.query.text === 'string' ? route.query.text : ''))
  const query = useInfiniteQuery({
    queryKey: computed(() => ['meeting', 'list', state.value ?? '', text.value]),
    queryFn: ({ pageParam, signal }) =>
      get<Page<ReportSummary>>(
        '/meeting/reports',
        { state: state.value, text: text.value, cursor: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    meta: { live: true },
  })
  const reports = computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? [])

  function narrow(change: { state?: ReportState; text?: string }) {
    const wanted = { state: state.value, text: text.value || undefined, ...change }
    void router.replace({ query: { state: wanted.state, text: wanted.text || undefined } })
  }
  return { query, reports, state, text, narrow }
}

export function useReportCreate() {
  const queries = useQueryClient()
  const action = new ActionKey()
  return useMutation({
    mutationFn: async (what: File | { name: string; text: string }) => {
      const isFile = what instanceof File
      const named = isFile ? { name: what.name, size: what.size, modified: what.lastModified } : what
      const key = action.keyFor('/meeting/reports', named)
      try {
        const report = await post<Report>('/meeting/reports', isFile ? fileForm(what) : what, key)
        action.done()
        return report
      } catch (failure) {
        action.refused(failure)
        throw failure
      }
    },
    onSuccess: (report) => {
      queries.setQueryData(['meeting', 'report', report.id], report)
      void queries.invalidateQueries({ queryKey: ['meeting', 'list'] })
    },
    meta: { quiet: true },
  })
}

export function useApproveMany() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (reports: { id: Id; version: number }[]) =>
      post<BatchOutcomes>('/meeting/approve-many', { reports, words: '' }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['meeting'] }),
  })
}
