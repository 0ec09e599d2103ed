import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { Outgoing } from '../../../electron/contract/message'
import { useDrafts } from '../../../renderer/features/drafts/drafts'
import { useMessages } from '../../../renderer/features/messages/messages'
import { useUploads } from '../../../renderer/features/files/uploads'
import { aMessage } from '../../support/dialog-fixtures'
import { anna, Refusal, signedIn } from '../../support/fake-bridge'
import { settled } from '../../support/mount'
import { aDraft, aFile, anUpload, boris, chatId, field, opened, turnTo, type } from './composer-page'

describe('sending', () => {
  it('stops once another account is active, whose draft stays', async () => {
    const { bridge, page } = await opened({ known: [anUpload('a'), anUpload('b')] })
    let taken = () => {}
    bridge.answer('file.send', () => new Promise<void>(resolve => (taken = resolve)))
    type('Hello')
    await page.press(field(), 'Enter')
    bridge.answer('draft.list', { drafts: [aDraft('Hello too')], damaged: 0 })
    // The files of the first are still in memory; they are let go a moment later.
    bridge.push('account.changed', signedIn(boris))
    await flushPromises()
    taken()
    await flushPromises()
    expect(bridge.inputsOf('file.send')).toEqual([{ id: 'a', message: 'Hello', account: anna.id }])
    expect(field().value).toBe('Hello too')
  })

  it('of a reply sends no file that waits in another account beside the same dialog', async () => {
    const { bridge, page } = await opened({ known: [anUpload('a')] })
    let taken = () => {}
    bridge.answer('message.send', ({ ...input }) => {
      const message = { ...input, state: 'sending', at: 1, messageId: null, failure: null } as unknown as Outgoing
      return new Promise(resolve => (taken = () => resolve(message)))
    })
    useDrafts().replyTo(chatId, aMessage(5, 'A question'))
    type('Hello')
    await page.press(field(), 'Enter')
    bridge.answer('file.uploads', [anUpload('c')])
    bridge.answer('draft.list', { drafts: [aDraft('Hello too')], damaged: 0 })
    await turnTo(bridge, boris)
    taken()
    await flushPromises()
    expect(bridge.inputsOf('file.send')).toEqual([])
    expect(field().value).toBe('Hello too')
  })
})

describe('a screen reader', () => {
  const waiting = { token: 't', chatId, text: 'Hello', replyTo: null, at: 1, state: 'waiting', messageId: null }
  const message = { ...waiting, failure: null, candidates: [] } as unknown as Outgoing

  it('hears that a message is sent, and nothing of the kind when it was discarded', async () => {
    const { bridge, page } = await opened()
    bridge.answer('message.discard', undefined)
    bridge.push('message.changed', message)
    await flushPromises()
    await useMessages().discard(message.token)
    await settled()
    expect(page.texts('status')).not.toContain('Sent')
    bridge.push('message.changed', message)
    await flushPromises()
    bridge.push('message.changed', { ...message, state: 'sent', messageId: 9 })
    await settled()
    expect(page.texts('status')).toContain('Sent')
  })
})

describe('sending while a file is still being added', () => {
  async function adding(...names: string[]) {
    const { bridge, page, leaveAndReturn } = await opened()
    const ends: (() => void)[] = []
    bridge.answer('file.attach', ({ id }) => {
      return new Promise((resolve, reject) => {
        const refusal = new Refusal({ code: 'invalid', reason: 'file_empty' })
        ends.push(() => {
          if (id === 'chosen-empty.txt') return reject(refusal)
          bridge.push('file.changed', anUpload(id))
          resolve(anUpload(id))
        })
      })
    })
    for (const name of names) void useUploads().add(chatId, [aFile(name)])
    await flushPromises()
    /** Main has taken, or refused, all of them. */
    async function end() {
      for (const one of ends) one()
      await flushPromises()
    }
    return { bridge, page, leaveAndReturn, end }
  }

  it('waits for it, and sends the text with it', async () => {
    const { bridge, page, end } = await adding('plan.txt', 'offer.txt')
    type('The plan')
    await page.press(field(), 'Enter')
    expect(bridge.inputsOf('message.send')).toEqual([])
    await end()
    expect(bridge.inputsOf('message.send')).toEqual([])
    expect(bridge.inputsOf('file.send')).toEqual([
      { id: 'chosen-plan.txt', message: 'The plan', account: anna.id },
      { id: 'chosen-offer.txt', message: '', account: anna.id },
    ])
    expect(field().value).toBe('')
  })

  it('needs no text', async () => {
    const { bridge, page, end } = await adding('plan.txt')
    await page.press(field(), 'Enter')
    await end()
    expect(bridge.inputsOf('file.send')).toEqual([{ id: 'chosen-plan.txt', message: '', account: anna.id }])
  })

  it('sends nothing if one of them is refused, as the text was meant for it', async () => {
    const { bridge, page, end } = await adding('empty.txt', 'plan.txt')
    type('Both plans')
    await page.press(field(), 'Enter')
    await end()
    expect([...bridge.inputsOf('message.send'), ...bridge.inputsOf('file.send')]).toEqual([])
    expect(field().value).toBe('Both plans')
    await page.press(field(), 'Enter')
    await flushPromises()
    expect(bridge.inputsOf('file.send')).toMatchObject([{ id: 'chosen-plan.txt', message: 'Both plans' }])
  })

  it('sends nothing from another account', async () => {
    const { bridge, page, end } = await adding('plan.txt')
    type('The plan')
    await page.press(field(), 'Enter')
    await turnTo(bridge, boris)
    await end()
    expect([...bridge.inputsOf('message.send'), ...bridge.inputsOf('file.send')]).toEqual([])
  })

  it('sends nothing twice when the operator leaves the dialog, returns and presses Enter again', async () => {
    const { bridge, page, leaveAndReturn, end } = await adding('plan.txt')
    useDrafts().replyTo(chatId, aMessage(5, 'A question'))
    type('The plan')
    await page.press(field(), 'Enter')
    await leaveAndReturn()
    await page.press(field(), 'Enter')
    await end()
    expect(bridge.inputsOf('message.send')).toMatchObject([{ text: 'The plan', replyTo: 5 }])
    expect(bridge.inputsOf('file.send')).toMatchObject([{ id: 'chosen-plan.txt', message: '' }])
    expect(field().value).toBe('')
  })

  it('holds up neither the other account nor this one after a switch', async () => {
    const { bridge, page, end } = await adding('plan.txt')
    await turnTo(bridge, boris)
    type('Hello from Boris')
    await page.press(field(), 'Enter')
    expect(bridge.inputsOf('message.send')).toMatchObject([{ text: 'Hello from Boris', account: boris.id }])
    await end()
    await turnTo(bridge, anna)
    type('Hello from Anna')
    await page.press(field(), 'Enter')
    expect(bridge.inputsOf('message.send').at(-1)).toMatchObject({ text: 'Hello from Anna', account: anna.id })
  })

  it('sends nothing that the operator has deleted or changed meanwhile', async () => {
    const { bridge, page, end } = await adding('plan.txt')
    type('The price is 100')
    await page.press(field(), 'Enter')
    type('The price is 200')
    await end()
    expect([...bridge.inputsOf('message.send'), ...bridge.inputsOf('file.send')]).toEqual([])
    expect(field().value).toBe('The price is 200')
  })

  it('sends no reply to another message than the one seen at Enter', async () => {
    const { bridge, page, end } = await adding('plan.txt')
    type('Yes')
    await page.press(field(), 'Enter')
    useDrafts().replyTo(chatId, aMessage(5, 'Shall we cancel it?'))
    await end()
    expect([...bridge.inputsOf('message.send'), ...bridge.inputsOf('file.send')]).toEqual([])
  })

  it('leaves the focus where the operator has put it meanwhile', async () => {
    const { page, end } = await adding('plan.txt')
    await page.press(field(), 'Enter')
    const elsewhere = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Elsewhere')
    elsewhere?.focus()
    await end()
    expect(document.activeElement).toBe(elsewhere)
  })
})
