import { get, type Id, type MeetingChoice } from '@yipanqi/api'
import type { Choice } from '@yipanqi/ui'
import { shortDay } from '@yipanqi/words'
import { useQuery } from '@tanstack/vue-query'
import { computed, ref, type Ref } from 'vue'
import { useSettled } from '../useSettled'

/** The meetings that one's items came from, to narrow a register by; asked for when somebody wants to choose. */
export function useMeetingChoices(chosen: Ref<Id | undefined>) {
  const text = ref<string>()
  const words = useSettled(text)
  const ask = (search: { text?: string; id?: Id }, signal: AbortSignal) =>
    get<{ meetings: MeetingChoice[] }>('/meeting/choices', search, signal)
  const list = useQuery({
    queryKey: computed(() => ['meeting', 'choices', words.value]),
    queryFn: ({ signal }) => ask({ text: words.value }, signal),
    enabled: computed(() => words.value !== undefined),
    placeholderData: (former) => former,
    staleTime: 60_000,
  })
  const one = useQuery({
    queryKey: computed(() => ['meeting', 'choice', chosen.value]),
    queryFn: ({ signal }) => ask({ id: chosen.value }, signal),
    enabled: computed(() => !!chosen.value),
    staleTime: 60_000,
  })
  const choices = computed<Choice[]>(() =>
    (list.data.value?.meetings ?? []).map(({ id, name, date }) => ({
      id,
      label: name,
      depth: 0,
      hint: date ? shortDay(date) : '',
      words: name,
      disabled: false,
    })),
  )
  const chosenWords = computed(() => one.data.value?.meetings[0]?.name ?? '…')
  const finding = computed(() => list.isFetching.value || words.value !== text.value)
  return { choices, chosenWords, finding, find: (wanted: string) => (text.value = wanted) }
}
