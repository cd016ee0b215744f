let heard: { server: number; at: number } | undefined

/** Takes the server's time from an answer's `Date`. */
export function hearTime(date: string | null, at = performance.now()): void {
  const server = Date.parse(date ?? '')
  if (!Number.isNaN(server)) heard = { server, at }
}

/** The server's clock, to the second: clocks of office machines are often wrong. Ours until it has answered. */
export function serverNow(at = performance.now()): number {
  return heard ? heard.server + (at - heard.at) : Date.now()
}
