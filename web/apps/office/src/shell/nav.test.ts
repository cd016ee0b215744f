import { RIGHTS, type Right } from '@yipanqi/api'
import { describe, expect, it } from 'vitest'
import { isAt, navFor, thumbItems } from './nav'

const who = (rights: Right[], seesWholeZone = false) => ({ rights, seesWholeZone })
const paths = (rights: Right[], seesWholeZone = false) =>
  navFor(who(rights, seesWholeZone)).flatMap((group) => group.items.map((item) => item.to))

describe('the menu', () => {
  it('shows the clerk the intake desk, but no accounts', () => {
    expect(paths(['CLERK'])).toContain('/intake')
    expect(paths(['CLERK'])).not.toContain('/people')
  })
  it('shows the administrator people, but no business', () => {
    expect(paths(['ADMINISTRATOR'])).toEqual(['/org', '/people', '/calendar', '/settings'])
  })
  it('has no group without items', () => {
    expect(navFor(who(['UNIT_DUTY'])).map((group) => group.label)).toEqual([undefined, 'nav.groupGrounds'])
  })
  it('shows the journal to posts that see the whole zone, and not to those who only administer or carry out', () => {
    const shown = (wholeZone: boolean) =>
      RIGHTS.filter((right) => paths([right], wholeZone).includes('/journal'))
    expect(shown(true)).toEqual(RIGHTS.filter((right) => right !== 'UNIT_DUTY' && right !== 'ADMINISTRATOR'))
    expect(shown(false)).toEqual([])
  })
  it('shows the desk to those who may act there, and business to nobody who only administers', () => {
    const shown = (path: string) => RIGHTS.filter((right) => paths([right], true).includes(path))
    expect(shown('/intake')).toEqual(RIGHTS.filter((right) => right === 'CLERK' || right === 'ISSUER'))
    for (const path of ['/board', '/duties', '/loops'])
      expect(shown(path)).toEqual(RIGHTS.filter((right) => right !== 'ADMINISTRATOR'))
    for (const path of ['/people', '/settings']) expect(shown(path)).toEqual(['ADMINISTRATOR'])
  })
  it('keeps four doors for the thumb', () => {
    expect(thumbItems(who(['CLERK'])).map((item) => item.to)).toEqual([
      '/board',
      '/duties',
      '/loops',
      '/intake',
    ])
  })
  it('knows where it is', () => {
    expect(isAt({ to: '/loops', label: 'nav.loops' }, '/loops/7')).toBe(true)
    expect(isAt({ to: '/loops', label: 'nav.loops' }, '/loopsy')).toBe(false)
  })
})
