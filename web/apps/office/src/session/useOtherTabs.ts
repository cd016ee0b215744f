import type { Session } from '@yipanqi/api'
import { useQueryClient } from '@tanstack/vue-query'
import { onScopeDispose } from 'vue'
import { KEPT_AS, remembered, whoActs } from './session'
import { askAgain } from './useExpiry'
import { SESSION } from './useSession'

/**
 * The tabs of a browser share one session: when another one changes the person or the post, this one begins
 * anew; when it signs out, this one asks who is there.
 */
export function useOtherTabs(): void {
  const queries = useQueryClient()
  function heard({ key }: StorageEvent) {
    const here = queries.getQueryData<Session>(SESSION)
    if (key !== KEPT_AS || !here) return
    const there = remembered()
    if (!there) askAgain(here)
    else if (whoActs(there) !== whoActs(here)) location.reload()
  }
  window.addEventListener('storage', heard)
  onScopeDispose(() => window.removeEventListener('storage', heard))
}
