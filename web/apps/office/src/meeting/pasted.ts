const LONGEST = 40

/** The name of pasted text: its first line with words, shortened. */
export function nameFor(text: string): string {
  const first =
    text
      .split('\n')
      .map((line) => line.trim())
      .find((line) => line) ?? ''
  return first.length > LONGEST ? first.slice(0, LONGEST - 1) + '…' : first
}
