const minute = 60_000

/** Time waited, in milliseconds; in whole minutes after the first, as the page's clock is no finer. */
export function waited(since: number, now: number): number {
  const ms = Math.max(0, now - since)
  return ms < minute ? ms : Math.floor(ms / minute) * minute
}
