import { get, type Page, type ReportSummary } from '@yipanqi/api'
import type { Choice } from '@yipanqi/ui'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useSession } from '../session'

/** The latest reports that items came from, for those who may see them, to narrow a register by. */
export function useReportChoices() {
  const { mayAs } = useSession()
  const query = useQuery({
    queryKey: ['meeting', 'choices'],
    queryFn: ({ signal }) =>
      get<Page<ReportSummary>>('/meeting/reports', { state: 'ISSUED', size: 50 }, signal),
    enabled: computed(() => mayAs('CLERK', 'ISSUER')),
    staleTime: 60_000,
  })
  const choices = computed<Choice[]>(() =>
    (query.data.value?.items ?? []).map((report) => ({
      id: report.id,
      label: report.meeting || report.name,
      depth: 0,
      hint: report.date ?? '',
      words: `${report.meeting} ${report.name}`,
      disabled: false,
    })),
  )
  return { choices }
}
