import { request } from 'node:http'
import { connect, createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { listenOnLoopback } from '../../../../electron/shell/loopback'
import { answerPage } from '../../../../electron/shell/loopback-page'

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  return address !== null && typeof address === 'object' ? address.port : 0
}

async function listening(accept: (redirected: URL) => boolean = () => true) {
  const port = await freePort()
  const asked: string[] = []
  const loopback = await listenOnLoopback({
    port,
    accept(redirected) {
      asked.push(redirected.href)
      return accept(redirected)
    },
  })
  onTestFinished(() => loopback.close())
  return { port, asked, loopback }
}

/** Sends exactly this, which `fetch` would not, and gives the status. */
function send(port: number, options: { method?: string; path?: string; host?: string }): Promise<number> {
  const { method = 'GET', path = '/', host = `127.0.0.1:${port}` } = options
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers: { host } }, response => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    sent.on('error', reject).end()
  })
}

describe('the loopback listener', () => {
  it('answers the redirect with a page that runs nothing and is kept nowhere', async () => {
    const { port, asked } = await listening()
    const answer = await fetch(`http://127.0.0.1:${port}/?code=c0ffee&state=s`)
    const page = await answer.text()
    expect(answer.status).toBe(200)
    expect(asked).toEqual([`http://127.0.0.1:${port}/?code=c0ffee&state=s`])
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+';/)
    expect(page).toContain('Back to Switchboard')
    expect(page).not.toMatch(/<script|c0ffee|https?:\/\//)
  })

  it('answers even an address that cannot be judged, and goes on listening', async () => {
    let isOdd = true
    const { port } = await listening(() => {
      if (isOdd) throw new Error('odd')
      return true
    })
    const answer = await fetch(`http://127.0.0.1:${port}/?code=%00&state=s`)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('This link does not belong to the current sign-in')
    isOdd = false
    expect(await send(port, { path: '/?code=c0ffee&state=s' })).toBe(200)
  })

  it.each([
    ['another method', { method: 'POST' }, 404],
    ['another path', { path: '/favicon.ico' }, 404],
    ['another name for this computer', { host: 'evil.example' }, 404],
    ['a name without the port', { host: 'localhost' }, 404],
    ['a whole address in place of a path', { path: 'http://evil.example/?code=1' }, 404],
    ['two slashes', { path: '//evil.example/?code=1' }, 404],
  ])('does not hear %s', async (_, options, status) => {
    const { port, asked } = await listening()
    expect(await send(port, options)).toBe(status)
    expect(asked).toEqual([])
  })

  it('hears the name localhost as well', async () => {
    const { port, asked } = await listening()
    expect(await send(port, { path: '/?state=s', host: `localhost:${port}` })).toBe(200)
    expect(asked).toEqual([`http://127.0.0.1:${port}/?state=s`])
  })

  it('goes on listening after an answer that was not accepted', async () => {
    const { port } = await listening(({ searchParams }) => searchParams.get('state') === 'right')
    expect(await send(port, { path: '/?state=wrong' })).toBe(400)
    expect(await send(port, { path: '/?state=right' })).toBe(200)
    await expect(send(port, { path: '/?state=right' })).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('is heard on 127.0.0.1 alone', async () => {
    const { port } = await listening()
    const elsewhere = new Promise((resolve, reject) =>
      connect(port, '127.0.0.2').on('connect', resolve).on('error', reject),
    )
    await expect(elsewhere).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('fails when the port is taken', async () => {
    const { port } = await listening()
    await expect(listenOnLoopback({ port, accept: () => true })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  it('speaks the language of the browser', () => {
    expect(answerPage('received', 'ru-RU,ru;q=0.9,en;q=0.8')).toContain('<html lang="ru" dir="ltr">')
    expect(answerPage('refused', 'sv-SE,ru;q=0.5')).toContain('<html lang="en" dir="ltr">')
    expect(answerPage('refused', 'pt-PT,pt;q=0.9')).toContain('<html lang="pt-BR" dir="ltr">')
    expect(answerPage('received', 'ar-EG')).toContain('<html lang="ar" dir="rtl">')
  })
})
