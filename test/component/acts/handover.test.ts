import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { UserId } from '../../../electron/contract/common'
import type { ActOutcome } from '../../../electron/contract/outcome'
import type { AccountId } from '../../../electron/contract/account'
import type { ColleagueNote } from '../../../electron/contract/draft'
import HandoverNotes from '../../../renderer/features/acts/HandoverNotes.vue'
import { useAccount } from '../../../renderer/app/account'
import { useActs } from '../../../renderer/features/acts/acts'
import { useHandover } from '../../../renderer/features/acts/handover'
import { aDialog } from '../../support/dialog-fixtures'
import { accountState, anna, createFakeBridge, Refusal, signedIn } from '../../support/fake-bridge'
import { mountBare, settled, showAccount } from '../../support/mount'
import { all, one } from '../../support/page'

const dialog = aDialog({ mine: true })
const { chatId } = dialog
const boris = { id: 7 as UserId, name: 'Boris Petrov' }
const line = { id: 16, name: 'Sales' }
const text = 'She has paid twice'
const note = (state: ColleagueNote['state']): ColleagueNote => ({ to: boris, text, state })

let unmount = () => {}
beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => {
  vi.useRealTimers()
  unmount()
})

async function open(kept: { draft?: string; note?: ColleagueNote } | null = null, answers: object = {}) {
  const notes = kept ? [{ chatId, draft: kept.draft ?? '', note: kept.note ?? null, at: 1 }] : []
  const fake = createFakeBridge({
    'account.state': signedIn(),
    'draft.list': { drafts: [], damaged: 0 },
    'draft.notes': { notes, damaged: 0 } as never,
    'people.tell': undefined,
    'act.transfer': { act: 'transfer', verdict: 'done', dialog: null } as unknown as ActOutcome,
    ...answers,
  })
  vi.useRealTimers()
  const { wrapper } = await mountBare(HandoverNotes, fake)
  await useAccount().load()
  await settled()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  unmount = () => wrapper.unmount()
  const written = () => fake.inputsOf('draft.setNote').map(({ draft, note }) => [draft, note?.state ?? null])
  return { fake, written, handover: useHandover() }
}

/** Transfers the dialog as the form does. */
async function transfer(to: 'person' | 'line'): Promise<void> {
  const chosen = to === 'person' ? { kind: 'person', ...boris } : { kind: 'line', ...line }
  await useActs().run('transfer', dialog, { with: { to: chosen } } as never)
  await flushPromises()
}
const said = () => all('region', 'Messages to colleagues')[0]?.textContent ?? ''

describe('a note that is typed', () => {
  it('is on the disk within a quarter of a second, under the account it was typed for', async () => {
    const { fake, handover } = await open()
    handover.keepDraft(chatId, 'She has')
    handover.keepDraft(chatId, text)
    expect(fake.inputsOf('draft.setNote')).toEqual([])
    await vi.advanceTimersByTimeAsync(250)
    expect(fake.inputsOf('draft.setNote')).toEqual([{ accountId: anna.id, chatId, draft: text, note: null }])
  })

  it('is handed in at once when the console is about to end, before the window says so', async () => {
    const { fake, handover } = await open()
    handover.keepDraft(chatId, text)
    fake.push('draft.wanted', {})
    await flushPromises()
    const calls = fake.sent.map(({ name }) => name).filter(name => /setNote|handed/.test(name))
    expect(calls).toEqual(['draft.setNote', 'draft.handed'])
  })

  it('is restored after a restart', async () => {
    const { handover } = await open({ draft: text })
    expect(handover.draftOf(chatId)).toBe(text)
    expect(all('alert')).toEqual([])
  })

  it('is shown as unsaved and saved again when the disk refuses it', async () => {
    let isFull = true
    const { handover, written } = await open(null, {
      'draft.setNote': () => {
        if (isFull) throw new Refusal({ code: 'bug', reason: 'storage_unavailable' })
      },
    })
    handover.keepDraft(chatId, text)
    await vi.advanceTimersByTimeAsync(250)
    expect(handover.unsaved).toBe(true)
    isFull = false
    await vi.advanceTimersByTimeAsync(5000)
    expect(handover.unsaved).toBe(false)
    expect(written()).toHaveLength(2)
  })

  it('takes nothing from the note on the disk when typed before the disk has answered', async () => {
    let answer = (_: object) => {}
    const { fake, handover, written } = await open(null, {
      'draft.notes': () => new Promise<object>(resolve => (answer = resolve)) as never,
    })
    handover.keepDraft(chatId, 'Typed since')
    await vi.advanceTimersByTimeAsync(250)
    expect(written()).toEqual([['Typed since', null]])
    answer({ notes: [{ chatId, draft: 'Typed before', note: note('failed'), at: 1 }], damaged: 0 })
    await flushPromises()
    expect(said()).toContain('The message to Boris Petrov was not sent')
    expect(handover.draftOf(chatId)).toBe('Typed since')
    await vi.advanceTimersByTimeAsync(250)
    expect(fake.inputsOf('draft.setNote').at(-1)).toMatchObject({ draft: 'Typed since', note: note('failed') })
  })

  it('is dropped by a transfer to a channel line, which takes none; the next one stays', async () => {
    const { handover, written } = await open({ draft: text })
    await transfer('line')
    await vi.advanceTimersByTimeAsync(250)
    expect(handover.draftOf(chatId)).toBe('')
    expect(written()).toEqual([['', null]])
    handover.keepDraft(chatId, 'For whoever is next')
    await useActs().run('transfer', aDialog({ chatId: 1801 }), {})
    await flushPromises()
    expect(handover.draftOf(chatId)).toBe('For whoever is next')
  })
})

describe('a note that is handed over', () => {
  it('is sent once the dialog has moved, marked on the disk before and gone after', async () => {
    const { fake, handover, written } = await open()
    handover.attach(chatId, boris, ` ${text} `)
    await transfer('person')
    expect(fake.inputsOf('people.tell')).toEqual([{ account: anna.id, userId: 7, text }])
    expect(written()).toEqual([
      ['', 'waiting'],
      ['', 'sending'],
      ['', null],
    ])
    const order = fake.sent.map(({ name }) => name).filter(name => /setNote|tell/.test(name))
    expect(order.slice(-3)).toEqual(['draft.setNote', 'people.tell', 'draft.setNote'])
  })

  it.each([
    ['rejected', 'failed', 'was not sent'],
    ['unclear', 'unclear', 'may have been sent'],
  ] as const)('stays, on the disk too, when sending it is %s', async (code, state, words) => {
    const { handover, written } = await open(null, {
      'people.tell': () => {
        throw new Refusal({ code })
      },
    })
    handover.attach(chatId, boris, text)
    await transfer('person')
    expect(said()).toContain(`The message to Boris Petrov ${words}`)
    expect(said()).toContain(text)
    expect(written().at(-1)).toEqual(['', state])
  })

  it('is shown after a restart, and sent only when asked', async () => {
    const { fake, written } = await open({ note: note('unclear') })
    expect(said()).toContain('The message to Boris Petrov may have been sent')
    expect(fake.inputsOf('people.tell')).toEqual([])
    one('button', 'Send the message again').click()
    await flushPromises()
    expect(fake.inputsOf('people.tell')).toEqual([{ account: anna.id, userId: 7, text }])
    expect(all('alert')).toEqual([])
    expect(written().at(-1)).toEqual(['', null])
  })

  it('is sent when a transfer of the last run turns out to have been done', async () => {
    const { fake } = await open({ note: note('waiting') })
    expect(said()).toContain('has not been sent')
    fake.push('act.settled', { act: 'transfer', verdict: 'done', dialog } as unknown as ActOutcome)
    await flushPromises()
    expect(fake.inputsOf('people.tell')).toEqual([{ account: anna.id, userId: 7, text }])
  })

  it('does not go to a colleague if a transfer of the last run did not reach them', async () => {
    const { fake } = await open({ note: note('waiting') })
    const elsewhere = aDialog({ operator: { id: 8, name: 'Clara Weiß' } })
    fake.push('act.settled', { act: 'transfer', verdict: 'done', dialog: elsewhere } as unknown as ActOutcome)
    await flushPromises()
    expect(fake.inputsOf('people.tell')).toEqual([])
    expect(said()).toContain('has not been sent')
  })

  it('replaces the older one on the disk', async () => {
    let answer = (_: object) => {}
    const { handover, written } = await open(null, {
      'draft.notes': () => new Promise<object>(resolve => (answer = resolve)) as never,
    })
    handover.attach(chatId, boris, text)
    answer({ notes: [{ chatId, draft: 'Typed before', note: note('failed'), at: 1 }], damaged: 0 })
    await vi.advanceTimersByTimeAsync(250)
    expect(handover.draftOf(chatId)).toBe(text)
    expect(written().at(-1)).toEqual(['', 'waiting'])
  })

  it('is discarded from the disk as well', async () => {
    const { written } = await open({ note: note('failed') })
    one('button', 'Discard the message').click()
    await flushPromises()
    expect(all('alert')).toEqual([])
    expect(written()).toEqual([['', null]])
  })

  it('stays out of sight when it belongs to another account', async () => {
    const { handover } = await open()
    handover.notes.set('x', { ...note('failed'), id: 'x', account: 'else' as AccountId, chatId, failure: null })
    await settledTimers()
    expect(all('alert')).toEqual([])
  })
})

describe('a note about to be sent when its account is left', () => {
  const clara = { ...anna, id: 'acme.bitrix24.com/27' as AccountId }
  const at = (activeId: AccountId) => accountState({ accounts: [anna, clara], activeId })

  it('is not sent to the other portal, and goes out once its own is back', async () => {
    const { fake, handover, written } = await open(null, {
      'draft.setNote': ({ note }: { note: ColleagueNote | null }) => {
        if (note?.state === 'sending') fake.push('account.changed', at(clara.id))
      },
    })
    handover.attach(chatId, boris, text)
    await transfer('person')
    expect(fake.inputsOf('people.tell')).toEqual([])
    expect(written().at(-1)).toEqual(['', 'waiting'])
    fake.answer('draft.setNote', undefined)
    showAccount(clara.id)
    await flushPromises()
    fake.push('account.changed', at(anna.id))
    showAccount(anna.id)
    await settledTimers()
    expect(fake.inputsOf('people.tell')).toEqual([{ account: anna.id, userId: 7, text }])
    expect(written().at(-1)).toEqual(['', null])
  })

  it('still waits when main has left the account first', async () => {
    const { handover, written } = await open(null, {
      'people.tell': () => {
        throw new Refusal({ code: 'invalid', reason: 'account_changed' })
      },
    })
    handover.attach(chatId, boris, text)
    await transfer('person')
    expect(said()).toContain('The message to Boris Petrov has not been sent')
    expect(written().at(-1)).toEqual(['', 'waiting'])
  })

  it('stays unclear when it was about to be sent again', async () => {
    const { written } = await open(
      { note: note('unclear') },
      {
        'people.tell': () => {
          throw new Refusal({ code: 'invalid', reason: 'account_changed' })
        },
      },
    )
    one('button', 'Send the message again').click()
    await flushPromises()
    expect(said()).toContain('may have been sent')
    expect(written().at(-1)).toEqual(['', 'unclear'])
  })

  it('has failed when the portal forbids it', async () => {
    const { handover, written } = await open(null, {
      'people.tell': () => {
        throw new Refusal({ code: 'forbidden', method: 'im.message.add', portalCode: 'ACCESS_ERROR' })
      },
    })
    handover.attach(chatId, boris, text)
    await transfer('person')
    expect(written().at(-1)).toEqual(['', 'failed'])
  })
})

async function settledTimers(): Promise<void> {
  vi.useRealTimers()
  await settled()
}

it('a note may have left when its sending breaks, so it is unclear and not on its way for ever', async () => {
  const { handover, written } = await open(null, {
    'people.tell': () => {
      throw new TypeError('not cloneable')
    },
  })
  handover.attach(chatId, boris, text)
  await transfer('person')
  expect(handover.left).toMatchObject([{ state: 'unclear', failure: { code: 'unclear' } }])
  expect(written().at(-1)).toEqual(['', 'unclear'])
})
