import type { Right, SignedIn } from '@yipanqi/api'

/** Rights in the zone's business; managing people alone is none of it. */
export const BUSINESS: Right[] = ['CLERK', 'ISSUER', 'VERIFIER', 'UNIT_DUTY', 'SPONSOR', 'READER']

const AUDITING = BUSINESS.filter((right) => right !== 'UNIT_DUTY')

/** Whether the journal is open to him: it tells of the whole zone. */
export function mayAudit(who: Pick<SignedIn, 'rights' | 'seesWholeZone'> | undefined): boolean {
  return who?.seesWholeZone === true && AUDITING.some((right) => who.rights.includes(right))
}
