const minute = 60_000

/** Time waited, in milliseconds; whole minutes from the first on, as the clock of the page is no finer. */
export function waited(since: number, now: number): number {
  const ms = Math.max(0, now - since)
  return ms < minute ? ms : Math.floor(ms / minute) * minute
}
