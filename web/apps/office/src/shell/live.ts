/** Touched when more has happened than could be named. */
export const ANYTHING = '*'

/** Whether what was fetched under a key may have changed: it is live, or names something touched. */
export function concerns(
  key: readonly unknown[],
  meta: { live?: boolean } | undefined,
  touched: ReadonlySet<string>,
): boolean {
  if (meta?.live === true || touched.has(ANYTHING)) return true
  return key.some((part) => typeof part === 'string' && touched.has(part))
}
