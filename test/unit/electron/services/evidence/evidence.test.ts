import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { AppError } from '../../../../../electron/app-error'
import type { Bitrix } from '../../../../../electron/bitrix/client/bitrix'
import { EvidenceWords } from '../../../../../electron/contract/evidence'
import type { ActiveAccount } from '../../../../../electron/services/account/active'
import { createEvidence } from '../../../../../electron/services/evidence/evidence'
import { computer } from '../journal/sealed'
import { table } from '../journal/table'

const records = { both: 'both', elsewhere: 'elsewhere', missing: 'missing', open: 'open' }
const words = EvidenceWords.parse({
  ...Object.fromEntries(Object.keys(EvidenceWords.shape).map(name => [name, name])),
  records,
})

const message = (id: number, text: string) => ({
  ...{ id, text, at: id * 1000, fields: [], sessionId: 343, replyTo: null, edited: false, deleted: false },
  author: { id: 900, name: 'Anna <b>Petrova</b>', kind: 'customer' },
  files: [
    { id: 1, name: 'a.png', size: 3, kind: 'image', pixels: null, media: { preview: 'b24media://x', full: 'y' } },
  ],
})

const lost = () => new AppError('bug', { reason: 'storage_unavailable' })

/** Folders that were made for the evidence. */
const made: string[] = []

/** A dialog with five messages, a portal's reports on it, and one act on it. */
async function evidence({
  refuses = false,
  isShut = false,
  leaves = false,
  view = {},
  word = '=1+1',
  disk = 'good',
} = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'switchboard-evidence-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const { journal, act } = computer().start()
  await act()
  await act({ chatId: 4 as never })
  const batches: unknown[] = []
  made.splice(0)
  const transfer = {
    sessionId: 343,
    date: 5000,
    fromOperatorId: 27,
    toOperatorId: 15,
    reason: 'manual',
    initiatorId: 15,
  }
  async function batch(commands: unknown) {
    batches.push(commands)
    const refused = { ok: false, error: new AppError('rejected', { portalCode: 'TARIFF_RESTRICTION' }) }
    return {
      transfers: refuses ? refused : { ok: true, value: { transfers: [transfer] } },
      ratings: { ok: true, value: { sessions: [{ sessionId: 343, vote: 'dislike', voteHead: 2 }] } },
    }
  }
  const account = { id: 'a', user: { id: 15, name: 'Ada' } }
  const using = { account, bitrix: { batch: batch as unknown as Bitrix['batch'] } } as unknown as ActiveAccount
  const state = { active: using }
  const dialog = {
    chatId: 1777,
    customer: 'Anna',
    sessionId: 343,
    participants: [],
    userCode: 'code',
    url: 'https://p/',
  }
  const save = createEvidence({
    active: () => state.active,
    dialogs: { read: async () => ({ dialog, messages: [message(5, word)], historyFailure: null, ...view }) as never },
    older: async ({ before }) => {
      const messages = before > 1 ? [message(before - 1, '<script>alert(1)</script>')] : []
      return { messages, more: before > 2, isShut: isShut && before <= 2 } as never
    },
    directory: { of: () => ({ person: () => null, line: () => null }) as never },
    async acts() {
      if (leaves) state.active = { ...using, account: { ...using.account, id: 'b' as never } }
      return disk === 'gone' ? Promise.reject(lost()) : journal.acts()
    },
    check: () => (disk === 'good' ? journal.check() : Promise.reject(lost())),
    askPlace: async () => async name => {
      made.push(name)
      return { name, write: (file, content) => writeFile(join(folder, file), content) }
    },
    now: () => 1_800_000_000_000,
  })
  const saved = await save({ chatId: 1777 as never, table, words })
  const text = (name: string) => readFile(join(folder, name), 'utf8')
  return { folder, saved, text, batches }
}

describe('the evidence of a dialog', () => {
  it.skipIf(process.platform !== 'linux')(
    'is a folder whose manifest sha256sum confirms, and refuses once a file was changed',
    async () => {
      const { folder, saved } = await evidence()
      expect(saved).toEqual({ folder: 'switchboard-chat1777-2027-01-15', unread: [] })
      const check = () => promisify(execFile)('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder })
      const { stdout } = await check()
      expect(stdout.trim().split('\n')).toEqual(
        ['evidence.json', 'messages.csv', 'transfers.csv', 'moves.csv', 'ratings.csv', 'acts.csv', 'index.html'].map(
          name => `${name}: OK`,
        ),
      )
      await writeFile(join(folder, 'acts.csv'), 'none')
      await expect(check()).rejects.toMatchObject({ stdout: expect.stringContaining('acts.csv: FAILED') as string })
    },
  )

  it('holds all messages, the portal’s transfers and ratings, and the acts on this dialog alone', async () => {
    const { text, batches } = await evidence()
    const whole = JSON.parse(await text('evidence.json')) as Record<string, { id?: number }[]>
    expect(whole).toMatchObject({
      madeAt: '2027-01-15T08:00:00.000Z',
      transfers: [{ date: '1970-01-01T00:00:05.000Z', fromOperatorId: 27 }],
      ratings: [{ vote: 'dislike', voteHead: 2 }],
      acts: [{ chatId: 1777, act: 'intercept', state: 'done' }],
      check: { broken: null, end: null },
    })
    expect(whole['messages']?.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5])
    expect(await text('evidence.json')).not.toContain('b24media')
    expect(await text('transfers.csv')).toContain('"Boris Novak"')
    expect(batches).toHaveLength(1)
    // The act of another time than the portal's transfer.
    expect(await text('moves.csv')).toMatch(/"Boris Novak","Ada","Ada","","elsewhere"\r\n.*"intercept","missing"/)
  })

  it('makes strangers’ texts harmless in the page and in the tables', async () => {
    const { text } = await evidence()
    const page = await text('index.html')
    expect(page).toContain('&lt;script&gt;alert(1)')
    expect(page).not.toMatch(/<script|<b>Petrova/)
    expect(page).toContain("default-src 'none'")
    expect(await text('messages.csv')).toContain(`"'=1+1`)
  })

  it('is not made of two accounts, and leaves no folder where nothing can be read', async () => {
    await expect(evidence({ leaves: true })).rejects.toMatchObject({ details: { reason: 'account_changed' } })
    expect(made).toEqual([])
  })

  it('says what the portal did not give', async () => {
    const { saved, text } = await evidence({ refuses: true, isShut: true })
    expect(saved?.unread).toEqual(['earlier', 'transfers'])
    expect(await text('index.html')).toMatch(/class="missing">earlier<.*\n.*unread transfers \(TARIFF_RESTRICTION\)/)
    expect(await text('moves.csv')).toMatch(/"intercept","open"\r\n$/)
  })

  it.each<[string, number]>([
    ['part', 1],
    ['gone', 0],
  ])('is made though the disk does not give the journal (%s), and says so', async (disk, acts) => {
    const { saved, text } = await evidence({ disk })
    expect(saved?.unread).toEqual(['journal'])
    const whole = JSON.parse(await text('evidence.json')) as { acts: object[]; messages: object[] }
    expect([whole.acts.length, whole.messages.length]).toEqual([acts, 5])
    expect(whole).toMatchObject({ check: null, moves: [] })
    expect(await text('index.html')).toContain('class="missing">journal<')
  })

  it('says so where the messages themselves could not be read, or not all of them', async () => {
    const historyFailure = { code: 'forbidden', portalCode: 'ACCESS_DENIED', traceId: 't' }
    const { saved, text } = await evidence({ view: { messages: [], historyFailure } })
    expect(saved?.unread).toEqual(['messages'])
    expect(await text('index.html')).toContain('class="missing">unread messages (ACCESS_DENIED)<')
    expect((await evidence({ view: { isPartial: true } })).saved?.unread).toEqual(['messages'])
  })

  it
    .skipIf(process.platform !== 'linux')
    .each(['half \ud800 a pair', '\u202eright to left', 'nothing \u0000 in between'])(
    'is confirmed by its manifest whatever a stranger has written: %j',
    async word => {
      const { folder, text } = await evidence({ word })
      const { stdout } = await promisify(execFile)('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder })
      expect(stdout.match(/: OK$/gm)).toHaveLength(7)
      expect(JSON.parse(await text('evidence.json'))).toMatchObject({ dialog: { chatId: 1777 } })
    },
  )

  it.each(['\u0000=1+1', '\u200b=1+1', '\u202e=1+1', '\u0007@SUM(A1)'])(
    'makes no formula of a text that begins with what is not seen: %j',
    async word => {
      const { text } = await evidence({ word })
      expect(await text('messages.csv')).toContain(`"'${word}`)
    },
  )
})
