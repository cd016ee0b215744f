import { readonly, ref } from 'vue'

export interface Toast {
  id: number
  text: string
}

const shown = ref<Toast[]>([])
let last = 0

/** Quiet lines at the foot of the page; each goes by itself. */
export function useToasts() {
  return { toasts: readonly(shown), say, dismiss }
}

export function say(text: string): void {
  if (!text || shown.value.some((toast) => toast.text === text)) return
  const id = ++last
  shown.value = [...shown.value.slice(-2), { id, text }]
  setTimeout(() => dismiss(id), Math.max(5000, text.length * 180))
}

function dismiss(id: number): void {
  shown.value = shown.value.filter((toast) => toast.id !== id)
}
