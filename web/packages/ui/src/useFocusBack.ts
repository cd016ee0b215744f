import { onBeforeUnmount, watch } from 'vue'

/**
 * Whoever closes a sheet goes on where he opened it. When its opener went with what was done there (a move that
 * was made, a file that was withdrawn), the focus goes to the nearest of what stood around it, not to the page's top.
 */
export function useFocusBack(isOpen: () => boolean): void {
  let around: HTMLElement[] = []
  watch(isOpen, (now) => (now ? (around = standingAround()) : goBack()), { immediate: true, flush: 'sync' })
  onBeforeUnmount(goBack)

  function goBack() {
    const places = around
    around = []
    // after the sheet itself has tried its opener
    setTimeout(() => document.activeElement === document.body && places.some(takesFocus), 60)
  }
}

function standingAround(): HTMLElement[] {
  const places: HTMLElement[] = []
  for (
    let at = document.activeElement;
    at instanceof HTMLElement && at !== document.body;
    at = at.parentElement
  )
    places.push(at)
  return places.filter((place) => place.closest('main, [role="dialog"]'))
}

function takesFocus(place: HTMLElement): boolean {
  if (!place.isConnected) return false
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) place.tabIndex = -1
  place.focus({ preventScroll: true })
  return document.activeElement === place
}
