import { onScopeDispose, watch } from 'vue'

const held = new Set<symbol>()

/** Says as long as it is true that something begun here would be lost with the page. */
export function useUnsaved(isBegun: () => boolean): void {
  const here = Symbol('unsaved')
  watch(isBegun, (now) => (now ? held.add(here) : held.delete(here)), { immediate: true, flush: 'sync' })
  onScopeDispose(() => held.delete(here))
}

export function hasUnsaved(): boolean {
  return held.size > 0
}
