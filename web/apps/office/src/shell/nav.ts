import type { Right, SignedIn } from '@yipanqi/api'
import type { Key } from '@yipanqi/words'
import { BUSINESS, mayAudit } from '../rights'

type Who = Pick<SignedIn, 'rights' | 'seesWholeZone'>

export interface NavItem {
  to: string
  label: Key
  /** shown to these rights; to all when absent */
  rights?: Right[]
  /** shown to whom it is open, where a right alone does not say so */
  opensFor?: (who: Who) => boolean
}

export interface NavGroup {
  label?: Key
  items: NavItem[]
}

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
      { to: '/journal', label: 'nav.journal', opensFor: mayAudit },
      { to: '/settings', label: 'nav.settings', rights: ['ADMINISTRATOR'] },
    ],
  },
]

/** The menu of somebody; pages that would only refuse are left out. */
export function navFor(who: Who): NavGroup[] {
  return GROUPS.map((group) => ({ ...group, items: group.items.filter((item) => isFor(who, item)) })).filter(
    (group) => group.items.length,
  )
}

function isFor(who: Who, { rights, opensFor }: NavItem): boolean {
  if (opensFor) return opensFor(who)
  return !rights || rights.some((right) => who.rights.includes(right))
}

/** The four doors within reach of the thumb; the rest stands behind “more”. */
export function thumbItems(who: Who): NavItem[] {
  return navFor(who)
    .flatMap((group) => group.items)
    .slice(0, 4)
}

export function isAt(item: NavItem, path: string): boolean {
  return path === item.to || path.startsWith(item.to + '/')
}
