import type { Served } from '../protocol'

type Serve = (request: { method: string; url: string }) => Promise<Served>

/**
 * Tells when the page has the scripts that it starts with. It compiles and runs them then, and asks main for nothing: the
 * time to load what else main needs, since main answers nothing while it loads.
 *
 * @param serve Answers the page's requests for its own files.
 * @param patienceMs How long the page is waited for: a broken one needs the rest of main all the same.
 * @returns The same, and a promise that is kept once a script was served and no request is open.
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
        if (open === 0 && hasScript) start()
      }
    },
  }
}
