import { hasUnsaved } from '@yipanqi/ui'
import { shallowRef } from 'vue'

/** Answers whether to go, while it is being asked. */
const answer = shallowRef<(goes: boolean) => void>()

/** Whether a page may be left: at once when nothing on it would be lost, else as the reader says. */
export function mayLeave(): boolean | Promise<boolean> {
  answer.value?.(false)
  if (!hasUnsaved()) return true
  return new Promise((decide) => {
    answer.value = (goes) => {
      answer.value = undefined
      decide(goes)
    }
  })
}

/** The browser asks in its own words when the whole office is left; older ones only by `returnValue`. */
window.addEventListener('beforeunload', (event) => {
  if (hasUnsaved()) event.returnValue = true
})

export function useLeaving() {
  return { answer }
}
