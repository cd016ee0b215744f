import {
  get,
  put,
  type CalendarChange,
  type CalendarNotice,
  type CalendarSummary,
  type CalendarYear,
} from '@yipanqi/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import type { Ref } from 'vue'

export function useCalendar(year: Ref<number>) {
  const query = useQuery({
    queryKey: ['calendar', year],
    queryFn: ({ signal }) => get<CalendarYear>(`/calendar/${year.value}`, {}, signal),
    staleTime: 300_000,
    placeholderData: (before) => before,
  })
  const years = useQuery({
    queryKey: ['calendar', 'years'],
    queryFn: ({ signal }) => get<CalendarSummary[]>('/calendar', {}, signal),
    staleTime: 300_000,
  })
  return { query, years }
}

export function useCalendarNotice(year: number) {
  const queries = useQueryClient()
  const preview = useMutation({
    mutationFn: (notice: CalendarNotice) => put<CalendarChange>(`/calendar/${year}?preview=true`, notice),
    meta: { quiet: true },
  })
  const publish = useMutation({
    mutationFn: (notice: CalendarNotice) => put<CalendarChange>(`/calendar/${year}`, notice),
    onSuccess: () => queries.invalidateQueries(),
    meta: { quiet: true },
  })
  return { preview, publish }
}
