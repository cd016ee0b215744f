import { onlineManager } from '@tanstack/vue-query'
import { onScopeDispose, ref } from 'vue'

export function useOnline() {
  const isOnline = ref(navigator.onLine)
  const stop = onlineManager.subscribe((online) => (isOnline.value = online))
  onScopeDispose(stop)
  return { isOnline }
}
