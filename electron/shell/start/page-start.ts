import type { Served } from '../protocol'

type Serve = (request: { method: string; url: string }) => Promise<Served>

/**
 * How long the page takes to receive a script and to begin with it, for both of which it still needs main. Of 0, 10, 30,
 * 60 and 100 ms, 60 gave the earliest search field.
 */
export const headStartMs = 60

/**
 * Tells when the page is busy with the scripts that it starts with. It compiles and runs them then, and asks main for
 * little: the time to load what else main needs, since main answers nothing while it loads.
 *
 * @param serve Answers the page's requests for its own files.
 * @param patienceMs How long the page is waited for: a broken one needs the rest of main all the same.
 * @returns The same, and a promise that is kept `headStartMs` after a script was served with no request open.
 */
export function watchPageStart(serve: Serve, patienceMs: number): { serve: Serve; started: Promise<void> } {
  let open = 0
  let hasScript = false
  let start: () => void = () => {}
  const started = new Promise<void>(resolve => (start = resolve))
  setTimeout(start, patienceMs).unref()
  return {
    started,
    async serve(request) {
      open++
      try {
        const served = await serve(request)
        hasScript ||= served.headers['Content-Type']?.startsWith('text/javascript') ?? false
        return served
      } finally {
        open--
        if (open === 0 && hasScript) setTimeout(start, headStartMs).unref()
      }
    },
  }
}
