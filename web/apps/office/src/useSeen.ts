import { isProblem } from '@yipanqi/api'
import { useQueryClient, type QueryKey } from '@tanstack/vue-query'
import { nextTick, ref } from 'vue'

/**
 * The version on which a form was opened, however the page behind is fetched anew: another's change counts as
 * seen only once whoever saves was told of it.
 */
export function useSeen(newest: () => number | undefined, key: QueryKey) {
  const queries = useQueryClient()
  const seen = ref(newest() ?? 0)
  const wasTold = ref(false)

  async function refused(failure: unknown) {
    if (!isProblem(failure) || !failure.code.endsWith('.changed-meanwhile')) return
    await queries.refetchQueries({ queryKey: key })
    await nextTick()
    seen.value = newest() ?? seen.value
    wasTold.value = true
  }

  return { seen, wasTold, refused }
}
