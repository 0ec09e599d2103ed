import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../electron/app-error'
import type { Reply } from '../../../../electron/contract/bridge'
import type { CallName, Handlers } from '../../../../electron/contract/calls'
import { settingsDefault } from '../../../../electron/contract/app'
import { answerCalls, createPush, type Frame, isOurFrame } from '../../../../electron/shell/ipc'

const ours: Frame = { url: 'app://console/index.html', parent: null }

/** A served contract in which every handler answers with `answer` and notes that it ran. */
function serving(answer: (name: CallName, input: unknown) => unknown = () => undefined) {
  const ran: string[] = []
  const logged: string[] = []
  const answering = answerCalls({
    handler: <N extends CallName>(name: N) =>
      (async (input: unknown) => {
        ran.push(name)
        return answer(name, input)
      }) as Handlers[N],
    isOurs: frame => frame === ours,
    log: (text, error) => logged.push(`${text} ${String(error)}`),
  })
  const call = (name: unknown, input: unknown, frame: Frame | null = ours) =>
    answering({ senderFrame: frame }, name, input)
  return { call, ran, logged }
}

const failed = (reply: Reply) => (reply.ok ? undefined : reply.failure)

describe('answerCalls', () => {
  it('runs a known call with its parsed input and gives its value', async () => {
    const { call } = serving((_name, input) => ({ ...settingsDefault, locale: 'en', seen: input }))
    await expect(call('app.set', { theme: 'dark', extra: 1 })).resolves.toEqual({
      ok: true,
      value: { ...settingsDefault, locale: 'en' },
    })
  })

  it.each([null, { url: 'app://console/index.html', parent: null }])(
    'runs nothing for a frame that is not ours: %o',
    async frame => {
      const { call, ran } = serving()
      expect(failed(await call('account.cancel', {}, frame))?.code).toBe('forbidden')
      expect(ran).toEqual([])
    },
  )

  it.each(['toString', '__proto__', 'constructor', 'hasOwnProperty', 'nothing.known', '', 7, null, ['app.info'], {}])(
    'refuses a name that is not in the contract: %o',
    async name => {
      const { call, ran } = serving()
      expect(failed(await call(name, {}))?.code).toBe('bug')
      expect(ran).toEqual([])
    },
  )

  it.each([
    [new AppError('invalid', { reason: 'account_not_allowed' }), 'invalid: account_not_allowed'],
    [new AppError('offline', { reason: 'certificate_unknown' }), 'offline: certificate_unknown'],
    [new AppError('rejected', { portalCode: 'ACCESS_DENIED' }), 'rejected (ACCESS_DENIED)'],
    [new AppError('forbidden'), 'forbidden'],
  ])('logs what it was refused for', async (error, said) => {
    const { call, logged } = serving(() => {
      throw error
    })
    await call('account.cancel', {})
    expect(logged).toEqual([expect.stringMatching(/ account\.cancel failed AppError: /)])
    expect(logged[0]?.split('AppError: ')[1]).toBe(said)
  })

  it('names the wrong field of an input and runs nothing', async () => {
    const { call, ran } = serving()
    expect(failed(await call('app.open', { url: 5 }))).toMatchObject({ code: 'invalid', field: 'url' })
    expect(failed(await call('act.join', { account: 'a', chatId: -1, sessionId: null, ownerId: null }))).toMatchObject({
      field: 'chatId',
    })
    expect(ran).toEqual([])
  })

  it('refuses input that is too deep, too long, too wide or contains itself', async () => {
    const { call, ran } = serving()
    const cyclic: Record<string, unknown> = { url: 'https://example.com' }
    cyclic.self = cyclic
    let deep: unknown = 'x'
    for (let level = 0; level < 5000; level++) deep = { deep }
    for (const input of [cyclic, deep, { text: 'x'.repeat(10_000_000) }, { list: new Array(100_000).fill(0) }]) {
      expect(failed(await call('app.copy', input))?.code).toBe('invalid')
    }
    expect(ran).toEqual([])
  })

  it('takes the longest pasted list that the contract allows', async () => {
    const { call } = serving(() => ({ lines: [] }))
    await expect(call('search.understand', { text: 'x'.repeat(200_000) })).resolves.toMatchObject({ ok: true })
  })

  it('answers a typed error with its details and a trace id that is in the log', async () => {
    const { call, logged } = serving(() => {
      throw new AppError('rejected', { portalCode: 'C'.repeat(200), method: 'imopenlines.session.join' })
    })
    const failure = failed(await call('account.cancel', {}))
    expect(failure).toMatchObject({ code: 'rejected', portalCode: 'C'.repeat(80), method: 'imopenlines.session.join' })
    expect(logged.join()).toContain(failure?.traceId)
  })

  it('answers any other error, even one that is no Error, with `bug` and without its text', async () => {
    for (const thrown of [new Error('secret-text'), 'secret-text', undefined, { code: 'forbidden' }]) {
      const { call } = serving(() => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- that is what is tested
        throw thrown
      })
      const failure = failed(await call('account.cancel', {}))
      expect(failure).toEqual({ code: 'bug', traceId: expect.any(String) as string })
    }
  })

  it('does not hand out a value that breaks the contract', async () => {
    const { call } = serving(() => ({ state: 'perhaps', waitMs: 0 }))
    expect(failed(await call('app.connection', {}))?.code).toBe('bug')
  })

  it('drops the fields of a value that the contract does not name', async () => {
    const { call } = serving(() => ({ state: 'ok', waitMs: 0, token: 'abc' }))
    await expect(call('app.connection', {})).resolves.toEqual({ ok: true, value: { state: 'ok', waitMs: 0 } })
  })
})

describe('isOurFrame', () => {
  const pages = ['app://console']
  const frame = (url: string, parent: unknown = null): Frame => ({ url, parent })

  it('accepts the main frame on the console page', () => {
    const main = frame('app://console/index.html#/search')
    expect(isOurFrame(main, main, pages)).toBe(true)
  })

  it.each([
    'app://console.evil/index.html',
    'app://evil/index.html',
    'https://console/index.html',
    'app:console',
    'data:text/html,console',
    'about:blank',
    '',
    'http://localhost:5173/',
  ])('refuses the main frame on %s', url => {
    const main = frame(url)
    expect(isOurFrame(main, main, pages)).toBe(false)
  })

  it('refuses a child frame, another frame, a missing one and one that is gone', () => {
    const main = frame('app://console/index.html')
    const child = frame('app://console/index.html', main)
    const gone: Frame = {
      parent: null,
      get url(): string {
        throw new Error('Render frame was disposed')
      },
    }
    expect(isOurFrame(child, child, pages)).toBe(false)
    expect(isOurFrame(frame(main.url), main, pages)).toBe(false)
    expect(isOurFrame(null, null, pages)).toBe(false)
    expect(isOurFrame(gone, gone, pages)).toBe(false)
  })
})

describe('createPush', () => {
  function pushing() {
    const sent: unknown[] = []
    const logged: string[] = []
    const target = { send: (...args: unknown[]) => void sent.push(args) }
    return { push: createPush({ target: () => target, log: text => logged.push(text) }), sent, logged }
  }

  it('sends a payload on the one channel', () => {
    const { push, sent } = pushing()
    push('connection.changed', { state: 'offline', waitMs: 0 })
    expect(sent).toEqual([['event', 'connection.changed', { state: 'offline', waitMs: 0 }]])
  })

  it('logs a payload that breaks the contract and does not send it', () => {
    const { push, sent, logged } = pushing()
    push('connection.changed', { state: 'gone' } as never)
    expect(sent).toEqual([])
    expect(logged).toEqual(['connection.changed not pushed'])
  })

  it('drops pushes while there is no window', () => {
    const logged: string[] = []
    const push = createPush({ target: () => null, log: text => logged.push(text) })
    push('connection.changed', { state: 'ok', waitMs: 0 })
    expect(logged).toEqual([])
  })
})
