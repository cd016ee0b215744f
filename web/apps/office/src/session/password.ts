import { t } from '@yipanqi/words'

export const SHORTEST = 10

/** What is still wrong with a new password typed twice; empty when it can be sent. */
export function complaints(first: string, again: string): { first?: string; again?: string } {
  const missing = SHORTEST - [...first].length
  return {
    ...(first && missing > 0 ? { first: t('session.passwordShort', { n: missing }) } : {}),
    ...(again && again !== first ? { again: t('session.passwordDiffers') } : {}),
  }
}

export function isReady(first: string, again: string): boolean {
  return [...first].length >= SHORTEST && first === again
}
