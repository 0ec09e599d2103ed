/** Without any of these the page is blank, or cannot be used. */
const needed = /(?:\/|\.html|\.js|\.css)$/

interface PageFilesDeps {
  /** Tells that there will be no window; called once at most. */
  tell: () => void
}

/** Finds out whether the window's page lacks a file that it cannot start without. Later it copes with that by itself. */
export function watchPageFiles({ tell }: PageFilesDeps) {
  let isDecided = false
  return {
    /** A file could not be read, or is not there. */
    lacks(url: string): void {
      if (isDecided || !needed.test(new URL(url).pathname)) return
      isDecided = true
      tell()
    },
    /** The page's script runs. */
    hasStarted(): void {
      isDecided = true
    },
  }
}
