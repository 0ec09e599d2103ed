import { describe, expect, it } from 'vitest'
import { operators } from '../../../../portal/seed/people'
import { AppError } from '../../../../../electron/app-error'
import type { Bitrix, CallOptions, Commands } from '../../../../../electron/bitrix/client/bitrix'
import { createFileLinks } from '../../../../../electron/services/file/links'
import { chatId, createHarness } from '../harness'

it('addresses asked for in the same moment cost one request, those after it another', async () => {
  const { active, portal } = await createHarness()
  const files = ['one.png', 'two.png', 'three.png'].map(name => ({ name, type: 'image' as const, size: 9 }))
  const dialog = { ownerId: operators.me.id, state: 'waiting' as const }
  const { id, messages } = portal.world.addDialog({ ...dialog, messages: [{ from: 'customer' as const, files }] })
  let end = () => {}
  const links = createFileLinks({ wait: () => new Promise(done => (end = done)) })
  const ask = (file: { id: number }) => links.ask(active(), { chatId: chatId(id), id: file.id }, { lane: 'bulk' })
  const [first, ...others] = messages[0]!.files

  const asked = messages[0]!.files.map(ask)
  expect(portal.requests).toEqual([])
  end()
  expect(new Set(await Promise.all(asked)).size).toBe(1 + others.length)
  expect(portal.requests).toHaveLength(1)

  const again = ask(first!)
  end()
  await again
  expect(portal.requests).toHaveLength(2)
})

interface Sent {
  files: number[]
  options: CallOptions
  answer: () => void
  refuse: (error: AppError) => void
}

/** A portal that answers when told to. */
async function patient() {
  const sent: Sent[] = []
  const batch = (commands: Commands, options: CallOptions = {}) =>
    new Promise((resolve, reject) => {
      const asked = Object.values(commands) as { params: { fileId: number } }[]
      const files = asked.map(({ params }) => params.fileId)
      const answers = files.map((file, n) => [`q${n}`, { ok: true, value: { downloadUrl: `https://x/${file}` } }])
      options.signal?.addEventListener('abort', () => reject(new AppError('cancelled')))
      sent.push({ files, options, answer: () => resolve(Object.fromEntries(answers)), refuse: reject })
    })
  const { active } = await createHarness()
  const using = { ...active(), bitrix: { batch } as unknown as Bitrix }
  const links = createFileLinks({ wait: async () => {} })
  return {
    sent,
    ask: (id: number, signal?: AbortSignal, lane: 'bulk' | 'search' = 'bulk') =>
      links.ask(using, { chatId: chatId(1), id }, { lane, signal }),
  }
}
const settled = () => new Promise(done => setImmediate(done))

describe('links of pictures', () => {
  it('450 of them, scrolled past in small steps, delay other requests by one, in the lowest lane', async () => {
    const { sent, ask } = await patient()
    for (let id = 1; id <= 450; id++) {
      ask(id).catch(() => {})
      if (id % 5 === 0) await settled()
    }
    expect(sent.map(({ options }) => options.lane)).toEqual(['bulk'])
  })

  it('are asked for newest first', async () => {
    const { sent, ask } = await patient()
    void ask(1)
    await settled()
    const last = Array.from({ length: 120 }, (_, n) => ask(n + 2)).at(-1)
    sent[0]?.answer()
    await settled()
    expect(sent[1]?.files).toEqual(Array.from({ length: 50 }, (_, n) => 121 - n))
    sent[1]?.answer()
    expect(await last).toBe('https://x/121')
  })

  it('cost no request once nobody wants them, and a waiting request is taken back', async () => {
    const { sent, ask } = await patient()
    const leaving = Array.from({ length: 200 }, () => new AbortController())
    const asked = leaving.map(({ signal }, n) => ask(n + 1, signal))
    await settled()
    const kept = ask(999)
    for (const one of leaving) one.abort()
    for (const one of asked) await expect(one).rejects.toMatchObject({ code: 'cancelled' })
    await settled()
    expect(sent[0]?.options.signal?.aborted).toBe(true)
    expect(sent.slice(1).map(({ files }) => files)).toEqual([[999]])
    sent[1]?.answer()
    expect(await kept).toBe('https://x/999')
  })

  it('go on waiting while one of them is still wanted', async () => {
    const { sent, ask } = await patient()
    const leaving = new AbortController()
    const left = ask(1, leaving.signal)
    const kept = ask(2)
    await settled()
    leaving.abort()
    await expect(left).rejects.toMatchObject({ code: 'cancelled' })
    expect(sent[0]?.options.signal?.aborted).toBe(false)
    sent[0]?.answer()
    expect(await kept).toBe('https://x/2')
  })

  it('are dropped when abandoned before the request could be sent', async () => {
    const { sent, ask } = await patient()
    await expect(ask(1, AbortSignal.abort())).rejects.toMatchObject({ code: 'cancelled' })
    await settled()
    expect(sent).toEqual([])
  })

  it('are asked for again when the portal had no room, but not for ever', async () => {
    const { sent, ask } = await patient()
    const asked = ask(1)
    for (let tries = 0; tries < 3; tries++) {
      await settled()
      sent[tries]?.refuse(new AppError('rate_limited'))
    }
    await expect(asked).rejects.toMatchObject({ code: 'rate_limited' })
    expect(sent).toHaveLength(3)
  })

  it('do not delay a file that the operator asked for', async () => {
    const { sent, ask } = await patient()
    void ask(1)
    await settled()
    void ask(2, undefined, 'search')
    await settled()
    expect(sent.map(({ files, options }) => [files, options.lane])).toEqual([
      [[1], 'bulk'],
      [[2], 'search'],
    ])
  })
})
