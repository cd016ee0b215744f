import type { Right } from '@yipanqi/api'
import type { Key } from '@yipanqi/words'

export interface NavItem {
  to: string
  label: Key
  /** shown to these rights; to all when absent */
  rights?: Right[]
}

export interface NavGroup {
  label?: Key
  items: NavItem[]
}

const BUSINESS: Right[] = ['CLERK', 'ISSUER', 'VERIFIER', 'UNIT_DUTY', 'SPONSOR', 'READER']

const GROUPS: NavGroup[] = [
  {
    items: [
      { to: '/board', label: 'nav.board', rights: BUSINESS },
      { to: '/duties', label: 'nav.duties', rights: BUSINESS },
      { to: '/loops', label: 'nav.loops', rights: BUSINESS },
    ],
  },
  { label: 'nav.groupMeeting', items: [{ to: '/intake', label: 'nav.intake', rights: ['CLERK', 'ISSUER'] }] },
  {
    label: 'nav.groupGrounds',
    items: [
      { to: '/org', label: 'nav.org' },
      { to: '/people', label: 'nav.people', rights: ['ADMINISTRATOR'] },
      { to: '/calendar', label: 'nav.calendar' },
      { to: '/journal', label: 'nav.journal' },
      { to: '/settings', label: 'nav.settings', rights: ['ADMINISTRATOR'] },
    ],
  },
]

/** The menu of somebody with these rights; pages that would only refuse are left out. */
export function navFor(rights: Right[]): NavGroup[] {
  return GROUPS.map((group) => ({
    ...group,
    items: group.items.filter((item) => !item.rights || item.rights.some((right) => rights.includes(right))),
  })).filter((group) => group.items.length)
}

/** The four doors within reach of the thumb; the rest stands behind “more”. */
export function thumbItems(rights: Right[]): NavItem[] {
  return navFor(rights)
    .flatMap((group) => group.items)
    .slice(0, 4)
}

export function isAt(item: NavItem, path: string): boolean {
  return path === item.to || path.startsWith(item.to + '/')
}
