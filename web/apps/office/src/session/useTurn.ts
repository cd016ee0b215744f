import { computed } from 'vue'
import { whoActs } from './session'
import { useSession } from './useSession'

interface Turn {
  who: string
  number: number
}

/** Counts whenever another person or post begins here: what is keyed by it keeps nothing of the one before. */
export function useTurn() {
  const { session } = useSession()
  const turn = computed<Turn>((before) => {
    const who = whoActs(session.value)
    if (!before?.who) return { who, number: 0 }
    return who && who !== before.who ? { who, number: before.number + 1 } : before
  })
  return { turn: computed(() => turn.value.number) }
}
