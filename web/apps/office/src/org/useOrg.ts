import { post, put, type Day, type Id } from '@yipanqi/api'
import { say } from '@yipanqi/ui'
import { t } from '@yipanqi/words'
import { useMutation, useQueryClient } from '@tanstack/vue-query'
import type { PostDraft, UnitDraft } from './org'

interface Existing {
  id: Id
  version: number
}
export interface Appointment {
  personId: Id
  from: Day
  to: Day | null
}

/** What an administrator changes about units, posts and who holds them. */
export function useOrg() {
  const queries = useQueryClient()
  const done = async () => {
    await queries.invalidateQueries({ queryKey: ['org'] })
    say(t('org.saved'))
  }
  const meta = { quiet: true }
  const saveUnit = useMutation({
    mutationFn: ({ draft, old }: { draft: UnitDraft; old?: Existing }) =>
      old
        ? put<Existing>(`/org/units/${old.id}`, { ...draft, version: old.version })
        : post<Existing>('/org/units', { ...draft, version: 0 }),
    onSuccess: done,
    meta,
  })
  const savePost = useMutation({
    mutationFn: ({ draft, old }: { draft: PostDraft; old?: Existing }) =>
      old
        ? put(`/org/posts/${old.id}`, { ...draft, version: old.version })
        : post('/org/posts', { ...draft, version: 0 }),
    onSuccess: done,
    meta,
  })
  const appoint = useMutation({
    mutationFn: ({ postId, appointment }: { postId: Id; appointment: Appointment }) =>
      post(`/org/posts/${postId}/holders`, appointment),
    onSuccess: done,
    meta,
  })
  const dismiss = useMutation({
    mutationFn: ({ postId, personId, to }: { postId: Id; personId: Id; to: Day }) =>
      put(`/org/posts/${postId}/holders/${personId}`, { to }),
    onSuccess: done,
    meta,
  })
  return { saveUnit, savePost, appoint, dismiss }
}
