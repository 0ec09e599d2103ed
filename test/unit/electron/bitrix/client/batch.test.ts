import { describe, expect, it } from 'vitest'
import { encodeCommand, fillIn, missing, referredTo } from '../../../../../electron/bitrix/client/batch'
import type { Commands } from '../../../../../electron/bitrix/client/bitrix'
import { createBudget } from '../../../../../electron/bitrix/client/budget'
import { createClient } from '../../../../../electron/bitrix/client/client'
import type { HttpAnswer } from '../../../../../electron/bitrix/http/answer'
import { ChatId } from '../../../../../electron/contract/common'

const session = 'imopenlines.session.open'
const get = 'imopenlines.dialog.get'
const history = 'imopenlines.session.history.get'
const code = 'livechat|1|2|3'
const notAllowed = { error: 'ERROR_BATCH_METHOD_NOT_ALLOWED', error_description: '' }

interface Sent {
  method: string
  body: Record<string, unknown>
  cmd: Record<string, string>
}

/** A client whose portal answers with the function's value: a result, or an error if it has one. */
function portalThat(answer: (sent: Sent, n: number) => unknown, token: string | null = 'token') {
  const sent: Sent[] = []
  let time = 0
  let current = token
  const wait = (ms: number) => {
    time += ms
    return Promise.resolve()
  }
  const budget = createBudget({ now: () => time, wait })
  const client = createClient({
    transport: {
      post: (url, body) => {
        const one = { method: url.split('/').at(-1) ?? '', body, cmd: (body['cmd'] ?? {}) as Record<string, string> }
        sent.push(one)
        const answered = answer(one, sent.length)
        if (typeof answered === 'object' && answered !== null && 'error' in answered) {
          const { error } = answered as { error: string }
          const refusal = { kind: 'rejected', code: error, description: '', status: 400, doubtful: false } as const
          return Promise.resolve<HttpAnswer>(refusal)
        }
        return Promise.resolve<HttpAnswer>({ kind: 'ok', status: 200, body: { result: answered } })
      },
    },
    auth: {
      access: () => Promise.resolve({ endpoint: 'https://acme.bitrix24.com/rest/', token: current }),
      renew: used => {
        current = `${used.token ?? ''}+`
        return Promise.resolve({ ...used, token: current })
      },
      refused: () => {},
    },
    budget,
    wait,
    now: () => time,
    random: () => 0.5,
  })
  return { client, sent, budget }
}

const lookUp = {
  open: { method: session, params: { USER_CODE: code } },
  dialog: { method: get, params: { CHAT_ID: '$result[open][chatId]' } },
  history: { method: history, params: { CHAT_ID: '$result[dialog][id]' } },
} satisfies Commands

const results = { open: { chatId: '1763' }, dialog: { id: 1763 }, history: { chatId: 1763, message: [] } }

describe('writing commands', () => {
  it.each([
    [{}, 'scope'],
    [{ USER_CODE: 'livechat|1|a&b|+7' }, 'scope?USER_CODE=livechat%7C1%7Ca%26b%7C%2B7'],
    [{ FILTER: { ID: [1, 2] } }, 'scope?FILTER[ID][0]=1&FILTER[ID][1]=2'],
    [{ FILTER: { ID: ['$result[d][owner]'] } }, 'scope?FILTER[ID][0]=$result[d][owner]'],
    [{ CHAT_ID: '$result[chats][7][CHAT_ID]' }, 'scope?CHAT_ID=$result[chats][7][CHAT_ID]'],
    [{ TEXT: 'costs $result[x' }, 'scope?TEXT=costs%20%24result%5Bx'],
    [{ a: true, b: false, c: null, d: undefined }, 'scope?a=1&b=0&c='],
    [{ 'a]&b': 'Привет' }, 'scope?a%5D%26b=%D0%9F%D1%80%D0%B8%D0%B2%D0%B5%D1%82'],
    [{ a: '\ud800' }, 'scope?a=%EF%BF%BD'],
  ])('writes %j as %s', (params, command) => {
    expect(encodeCommand({ method: 'scope', params })).toBe(command)
  })
})

describe('references', () => {
  it('finds them at any depth', () => {
    expect(referredTo({ a: '$result[x][0]', b: { c: ['$result[y]', 'z'] } })).toEqual(['x', 'y'])
  })

  it('fills in known results and leaves the rest', () => {
    const known = new Map<string, unknown>([['x', [{ ID: '7' }]]])
    const params = { a: ['$result[x][0][ID]'], b: '$result[y][ID]', c: 1 }
    expect(fillIn(params, known)).toEqual({ a: ['7'], b: '$result[y][ID]', c: 1 })
  })

  it.each(['$result[x][1][ID]', '$result[x][0][NAME]', '$result[x][0][ID][deep]', '$result[x][0][toString]'])(
    'knows that %s leads nowhere',
    reference => {
      expect(fillIn({ a: reference }, new Map([['x', [{ ID: '7', NAME: null }]]]))).toBe(missing)
    },
  )
})

describe('a batch', () => {
  it('is one request for commands that build on each other', async () => {
    const { client, sent } = portalThat(() => ({ result: results, result_error: [], result_time: [] }))
    const answers = await client.batch(lookUp)
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({
      method: 'batch',
      body: { halt: 0, auth: 'token' },
      cmd: {
        open: 'imopenlines.session.open?USER_CODE=livechat%7C1%7C2%7C3',
        dialog: 'imopenlines.dialog.get?CHAT_ID=$result[open][chatId]',
        history: 'imopenlines.session.history.get?CHAT_ID=$result[dialog][id]',
      },
    })
    expect(answers.open).toEqual({ ok: true, value: { chatId: 1763 } })
    expect(answers.dialog).toMatchObject({ ok: true, value: { id: 1763, manager_list: [] } })
    expect(answers.history).toMatchObject({ ok: true, value: { message: {} } })
  })

  it('lets each command fail on its own', async () => {
    const { client } = portalThat(() => ({
      result: [],
      result_error: {
        open: { error: 'ACCESS_DENIED', error_description: 'No' },
        dialog: { error: 'ACCESS_ERROR', error_description: 'No' },
        history: { error: 'insufficient_scope', error_description: '' },
      },
    }))
    const { open, dialog, history: messages } = await client.batch(lookUp)
    // 403 of the plan would have refused the batch as a whole.
    expect(open).toMatchObject({ ok: false, error: { code: 'forbidden', details: { portalCode: 'ACCESS_DENIED' } } })
    expect(open.ok || open.error.details.reason).toBeUndefined()
    expect(dialog).toMatchObject({ ok: false, error: { code: 'not_found' } })
    expect(messages).toMatchObject({ ok: false, error: { details: { reason: 'scope_missing', scope: 'imopenlines' } } })
  })

  it('finds nothing where the portal left a command without an answer', async () => {
    const { client } = portalThat(() => ({ result: { open: results.open }, result_error: [] }))
    const { dialog } = await client.batch(lookUp)
    expect(dialog).toMatchObject({ ok: false, error: { code: 'not_found' } })
  })

  it('reads answers that PHP wrote as a list', async () => {
    const { client } = portalThat(() => ({ result: [['im'], { ID: '7', ADMIN: true }], result_error: [] }))
    const commands = { 0: { method: 'scope', params: {} }, 1: { method: 'profile', params: {} } } satisfies Commands
    const answers = await client.batch(commands)
    expect(answers[0]).toEqual({ ok: true, value: ['im'] })
    expect(answers[1]).toMatchObject({ ok: true, value: { ID: 7, ADMIN: true } })
  })

  it('renews the token once when commands were refused for it', async () => {
    const { client, sent } = portalThat((_, n) =>
      n === 1
        ? { result: [], result_error: { s: { error: 'expired_token', error_description: '' } } }
        : { result: { s: ['im'] }, result_error: [] },
    )
    const { s } = await client.batch({ s: { method: 'scope', params: {} } })
    expect(s).toEqual({ ok: true, value: ['im'] })
    expect(sent.map(({ body }) => body['auth'])).toEqual(['token', 'token+'])
  })

  it('refuses more than 50 commands and any act before anything is sent', async () => {
    const { client, sent } = portalThat(() => null)
    const many = Object.fromEntries(Array.from({ length: 51 }, (_, i) => [i, { method: 'scope', params: {} } as const]))
    await expect(client.batch(many)).rejects.toThrow(RangeError)
    const act = { a: { method: 'imopenlines.session.join', params: { CHAT_ID: ChatId.parse(1) } } } satisfies Commands
    await expect(client.batch(act)).rejects.toThrow(TypeError)
    expect(sent).toEqual([])
  })

  it('leaves out a method that is at its time limit', async () => {
    const { client, sent, budget } = portalThat(() => ({ result: { open: results.open }, result_error: [] }))
    budget.windows('application').operationLimit(get)
    const answers = await client.batch(lookUp)
    expect(Object.keys(sent[0]?.cmd ?? {})).toEqual(['open'])
    const limited = { ok: false, error: { code: 'rate_limited', details: { retryAfterMs: 60_000 } } }
    expect(answers).toMatchObject({ open: { ok: true }, dialog: limited, history: limited })
  })

  it('learns of a time limit from a single command', async () => {
    const { client, budget } = portalThat(() => ({
      result: [],
      result_error: { s: { error: 'OPERATION_TIME_LIMIT', error_description: '' } },
    }))
    const { s } = await client.batch({ s: { method: 'scope', params: {} } })
    expect(s).toMatchObject({ ok: false, error: { code: 'rate_limited', details: { retryAfterMs: 60_000 } } })
    expect(budget.windows('application').blockedFor('scope')).toBe(60_000)
  })
})

describe('a method that the portal refuses in a batch', () => {
  const singles: Record<string, unknown> = {
    [session]: results.open,
    [get]: results.dialog,
    [history]: results.history,
  }

  /** Refuses the given methods in a batch; commands that refer to a refused one get an error, as on a portal. */
  const picky = (refusedMethods: string[]) => (sent: Sent) => {
    if (sent.method !== 'batch') return singles[sent.method]
    const bad = Object.entries(sent.cmd).filter(([, command]) => refusedMethods.includes(command.split('?')[0] ?? ''))
    const broken = Object.entries(sent.cmd).filter(([, command]) =>
      bad.some(([name]) => command.includes(`$result[${name}]`)),
    )
    const good = Object.keys(sent.cmd).filter(name => ![...bad, ...broken].some(([other]) => other === name))
    return {
      result: Object.fromEntries(good.map(name => [name, results[name as keyof typeof results]])),
      result_error: Object.fromEntries([
        ...broken.map(([name]) => [name, { error: 'ACCESS_ERROR', error_description: '' }] as const),
        ...bad.map(([name]) => [name, notAllowed] as const),
      ]),
    }
  }

  it.each([[[session]], [[get]], [[history]], [[session, get]], [[session, get, history]]])(
    'is called on its own, references filled in: %j',
    async refusedMethods => {
      const { client, sent } = portalThat(picky(refusedMethods))
      const answers = await client.batch(lookUp)
      expect(Object.values(answers).map(({ ok }) => ok)).toEqual([true, true, true])
      const alone = sent.filter(({ method }) => method !== 'batch')
      expect(alone.map(({ method }) => method)).toEqual(refusedMethods)
      if (refusedMethods.includes(get)) {
        expect(alone.find(({ method }) => method === get)?.body).toMatchObject({ CHAT_ID: '1763' })
      }
    },
  )

  it('is remembered', async () => {
    const { client, sent } = portalThat(picky([history]))
    await client.batch(lookUp)
    const first = sent.length
    await client.batch(lookUp)
    const second = sent.slice(first)
    expect(second.map(({ method }) => method)).toEqual(['batch', history])
    expect(Object.keys(second[0]?.cmd ?? {})).toEqual(['open', 'dialog'])
  })

  it('fails alone when it fails on its own too, together with commands that refer to it', async () => {
    const answer = picky([get])
    const { client } = portalThat(sent => (sent.method === get ? { error: 'ACCESS_ERROR' } : answer(sent)))
    const answers = await client.batch(lookUp)
    expect(answers).toMatchObject({
      open: { ok: true },
      dialog: { ok: false, error: { code: 'not_found', details: { portalCode: 'ACCESS_ERROR' } } },
      history: { ok: false, error: { code: 'not_found' } },
    })
  })

  it('finds nothing where a reference leads past the end of a list', async () => {
    const chats = [{ CHAT_ID: '1763' }]
    const { client } = portalThat(sent =>
      sent.method === 'batch' ? { error: notAllowed.error } : sent.method === get ? results.dialog : chats,
    )
    const answers = await client.batch({
      chats: { method: 'imopenlines.crm.chat.get', params: { CRM_ENTITY_TYPE: 'deal', CRM_ENTITY: 288 } },
      first: { method: get, params: { CHAT_ID: '$result[chats][0][CHAT_ID]' } },
      eighth: { method: get, params: { CHAT_ID: '$result[chats][7][CHAT_ID]' } },
    })
    expect(answers).toMatchObject({
      chats: { ok: true },
      first: { ok: true },
      eighth: { ok: false, error: { code: 'not_found' } },
    })
  })

  it('includes batch itself', async () => {
    const { client, sent } = portalThat(sent =>
      sent.method === 'batch' ? { error: notAllowed.error } : singles[sent.method],
    )
    await client.batch(lookUp)
    await client.batch(lookUp)
    expect(sent.map(({ method }) => method)).toEqual(['batch', session, get, history, session, get, history])
  })
})
