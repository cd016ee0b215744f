import { describe, expect, it } from 'vitest'
import { isAt, navFor, thumbItems } from './nav'

const paths = (rights: Parameters<typeof navFor>[0]) =>
  navFor(rights).flatMap((group) => group.items.map((item) => item.to))

describe('the menu', () => {
  it('shows the clerk the intake desk, but no accounts', () => {
    expect(paths(['CLERK'])).toContain('/intake')
    expect(paths(['CLERK'])).not.toContain('/people')
  })
  it('shows the administrator people, but no business', () => {
    expect(paths(['ADMINISTRATOR'])).toEqual(['/org', '/people', '/calendar', '/journal', '/settings'])
  })
  it('has no group without items', () => {
    expect(navFor(['UNIT_DUTY']).map((group) => group.label)).toEqual([undefined, 'nav.groupGrounds'])
  })
  it('keeps four doors for the thumb', () => {
    expect(thumbItems(['CLERK']).map((item) => item.to)).toEqual(['/board', '/duties', '/loops', '/intake'])
  })
  it('knows where it is', () => {
    expect(isAt({ to: '/loops', label: 'nav.loops' }, '/loops/7')).toBe(true)
    expect(isAt({ to: '/loops', label: 'nav.loops' }, '/loopsy')).toBe(false)
  })
})
