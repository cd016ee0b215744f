/** Touched when more has happened than could be named. */
export const ANYTHING = '*'

/** Whether what was fetched under a key may have changed: it is live, or names or mentions something touched. */
export function concerns(
  key: readonly unknown[],
  meta: { live?: boolean; mentions?: (data: unknown) => string[] } | undefined,
  touched: ReadonlySet<string>,
  data?: unknown,
): boolean {
  if (meta?.live === true || touched.has(ANYTHING)) return true
  const mentioned = data && meta?.mentions ? meta.mentions(data) : []
  return [...key, ...mentioned].some((part) => typeof part === 'string' && touched.has(part))
}
