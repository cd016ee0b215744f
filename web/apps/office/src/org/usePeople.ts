import { get, getFile, post, put, type Id, type OneTimePassword, type Page, type Person } from '@yipanqi/api'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { save } from '../save'

export interface NewPerson {
  name: string
  phone: string
  account?: string
  posts?: Id[]
}

export function usePeople(text: Ref<string>) {
  const query = useInfiniteQuery({
    queryKey: ['org', 'people', text],
    queryFn: ({ pageParam, signal }) =>
      get<Page<Person>>('/org/people', { text: text.value, cursor: pageParam, size: 50 }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  })
  return { query, people: computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? []) }
}

/** Everybody as a table; why it is not given is said. */
export function useTakingOut() {
  return useMutation({
    mutationFn: () => getFile('/org/people/export.xlsx'),
    onSuccess: (table: Blob) => save(table, '人员与岗位.xlsx'),
  })
}

export function usePersonMoves() {
  const queries = useQueryClient()
  const done = () => queries.invalidateQueries({ queryKey: ['org'] })
  const meta = { quiet: true }
  const add = useMutation({
    mutationFn: (person: NewPerson) => post<OneTimePassword>('/org/people', { ...person, version: 0 }),
    onSuccess: done,
    meta,
  })
  const save = useMutation({
    mutationFn: ({ id, ...person }: { id: Id; name: string; phone: string | null; version: number }) =>
      put(`/org/people/${id}`, person),
    onSuccess: done,
    meta,
  })
  const giveAccount = useMutation({
    mutationFn: ({ id, account }: { id: Id; account: string }) =>
      post<OneTimePassword>(`/org/people/${id}/account`, { account }),
    onSuccess: done,
    meta,
  })
  const reset = useMutation({
    mutationFn: (id: Id) => post<OneTimePassword>(`/org/people/${id}/reset`),
    onSuccess: done,
    meta,
  })
  return { add, save, giveAccount, reset }
}
