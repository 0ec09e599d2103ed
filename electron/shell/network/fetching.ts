const lookMs = 250
/** The longest dictionary has 8 MB. */
const longestMs = 60_000
const mostBytes = 200_000_000

interface FetchingDeps {
  /** Runs `action` again and again. @returns Stops it. */
  every: (ms: number, action: () => void) => () => void
  /** Bytes that this process takes. */
  memory: () => number
  /** Ends what is being fetched: it hung, or had no end. */
  giveUp: (languages: readonly string[]) => void
}

/**
 * Watches what Chromium fetches: it sets a dictionary no end in time or size, keeps it in this process's memory, and ends
 * with it.
 */
export function watchFetching({ every, memory, giveUp }: FetchingDeps) {
  const fetching = new Set<string>()
  let stop: (() => void) | null = null

  function end(language: string): void {
    fetching.delete(language)
    if (fetching.size > 0) return
    stop?.()
    stop = null
  }

  function look(before: number, looks: number): void {
    if (memory() - before < mostBytes && looks * lookMs < longestMs) return
    const languages = [...fetching]
    languages.forEach(end)
    giveUp(languages)
  }

  return {
    begin(language: string): void {
      fetching.add(language)
      const before = memory()
      let looks = 0
      stop ??= every(lookMs, () => look(before, ++looks))
    },
    end,
  }
}
