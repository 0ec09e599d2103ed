/** The part of Electron's `app` in use. */
interface LoginAsking {
  on(event: 'login', listener: LoginListener): unknown
}
type LoginListener = (
  event: { preventDefault(): void },
  contents: unknown,
  request: unknown,
  asked: { isProxy: boolean; host: string; port: number },
  answer: (user?: string, password?: string) => void,
) => void

type FindCredentials = (place: { host: string; port: number }) => Promise<{ user: string; password: string } | null>

/**
 * Signs Chromium in to a proxy with what the operator has given for the portals' connections; Chromium fetches nothing
 * but dictionaries. A password is given once: it asks again only after a refusal. Servers get nothing.
 */
export function answerLogins(app: LoginAsking, find: FindCredentials): void {
  const given = new Map<string, string>()
  app.on('login', (event, _contents, _request, { isProxy, host, port }, answer) => {
    event.preventDefault()
    if (!isProxy) return answer()
    const place = `${host}:${port}`
    find({ host, port }).then(
      found => {
        if (!found || given.get(place) === found.password) return answer()
        given.set(place, found.password)
        answer(found.user, found.password)
      },
      () => answer(),
    )
  })
}
