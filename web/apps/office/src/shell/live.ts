/** Whether what was fetched under a key may have changed: it is live, or names a touched subject. */
export function concerns(
  key: readonly unknown[],
  meta: { live?: boolean } | undefined,
  subjects: ReadonlySet<string>,
): boolean {
  return meta?.live === true || key.some((part) => typeof part === 'string' && subjects.has(part))
}
