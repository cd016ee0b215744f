import { serverNow } from '@yipanqi/api'
import { onScopeDispose, ref } from 'vue'

/** The clock of the server, once a second. */
export function useNow() {
  const now = ref(serverNow())
  const timer = setInterval(() => (now.value = serverNow()), 1000)
  onScopeDispose(() => clearInterval(timer))
  return { now }
}
