/** 77.2 %; nothing out of nothing has no share. */
export function percent(part: number, whole: number): string {
  return whole ? `${(Math.round((part / whole) * 1000) / 10).toFixed(1).replace(/\.0$/, '')} %` : ''
}
