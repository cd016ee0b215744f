import { pressing, useDuties } from '../duties'
import { computed } from 'vue'

/** The figures beside the menu. */
export function useCounts() {
  const { duties } = useDuties()
  const counts = computed(() => ({ '/duties': pressing(duties.value) }))
  return { counts }
}
