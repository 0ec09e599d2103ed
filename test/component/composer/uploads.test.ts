import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { ChatId, MessageFile } from '../../../electron/contract/common'
import type { Dialog } from '../../../electron/contract/dialog'
import { useCommands } from '../../../renderer/features/keys/commands-store'
import { useDialogs } from '../../../renderer/features/dialog/dialogs'
import { useDrafts } from '../../../renderer/features/drafts/drafts'
import { useNotices } from '../../../renderer/app/notices'
import { usePreview } from '../../../renderer/features/files/preview'
import { useUploads } from '../../../renderer/features/files/uploads'
import { aDialog, aFile as aMessageFile, aMessage, aView } from '../../support/dialog-fixtures'
import { anna, type FakeBridge, Refusal } from '../../support/fake-bridge'
import { aDraft, aFile, anUpload, boris, chatId, field, opened, textless, turnTo, type } from './composer-page'

describe('a text left behind when its file has arrived', () => {
  it('is returned once and kept on disk before main forgets it, even without a push', async () => {
    const { bridge } = await opened({ known: [textless('a')] })
    expect(field().value).toBe('The caption')
    bridge.push('file.changed', textless('a'))
    await turnTo(bridge, anna)
    expect(field().value).toBe('The caption')
    expect(bridge.inputsOf('file.forget')).toEqual([{ id: 'a', account: anna.id }])
    const names = bridge.sent.map(({ name }) => name)
    expect(bridge.inputsOf('draft.set')).toMatchObject([{ chatId, text: 'The caption', accountId: anna.id }])
    expect(names.indexOf('draft.set')).toBeLessThan(names.indexOf('file.forget'))
    expect(useUploads().of(chatId)).toEqual([])
  })

  it('returns with a push too, before any text written since, and leaves focus and caret alone', async () => {
    const { bridge, page } = await opened({ known: [anUpload('a', { state: 'checking', message: 'The caption' })] })
    field().focus()
    type('And more')
    field().setSelectionRange(3, 3)
    bridge.push('file.changed', textless('a'))
    await flushPromises()
    expect(field().value).toBe('The caption\nAnd more')
    expect(field().value.slice(field().selectionStart)).toBe(' more')
    const elsewhere = page.get('button', 'Elsewhere')
    elsewhere.focus()
    bridge.push('file.changed', textless('b', { message: 'Another' }))
    await flushPromises()
    expect(field().value).toBe('Another\nThe caption\nAnd more')
    expect(document.activeElement).toBe(elsewhere)
    expect(bridge.inputsOf('file.forget')).toEqual([
      { id: 'a', account: anna.id },
      { id: 'b', account: anna.id },
    ])
  })

  it('stays beside the field if an earlier run sent it, until the operator removes it', async () => {
    const { bridge, page } = await opened({ known: [textless('a', { earlier: true })] })
    expect([field().value, bridge.inputsOf('file.forget')]).toEqual(['', []])
    await page.click(page.get('button', 'Remove a.txt'))
    expect(field().value).toBe('The caption')
    expect(document.activeElement).toBe(field())
    expect(bridge.inputsOf('file.forget')).toEqual([{ id: 'a', account: anna.id }])
  })

  it('waits for the kept drafts, and stays with main if another account becomes active first', async () => {
    const answers: ((list: object) => void)[] = []
    const { bridge } = await opened()
    const kept = { drafts: [aDraft('As kept')], damaged: 0 }
    bridge.answer('draft.list', () => new Promise(resolve => answers.push(resolve as never)))
    await turnTo(bridge, boris)
    bridge.push('file.changed', textless('a'))
    await turnTo(bridge, anna)
    for (const answer of answers) answer(kept)
    await flushPromises()
    expect([field().value, bridge.inputsOf('file.forget')]).toEqual(['As kept', []])

    await turnTo(bridge, boris)
    bridge.push('file.changed', textless('a'))
    await flushPromises()
    answers.at(-1)?.(kept)
    await flushPromises()
    expect(field().value).toBe('The caption\nAs kept')
    expect(bridge.inputsOf('file.forget')).toEqual([{ id: 'a', account: boris.id }])
  })

  it('returns to its dialog even if several return in a row', async () => {
    await opened({ known: [textless('a'), textless('b', { chatId: 1801 as ChatId, message: 'Other' })] })
    expect(field().value).toBe('The caption')
    expect(useDrafts().text(1801 as ChatId)).toBe('Other')
  })
})

describe('files by name', () => {
  const command = (id: string) => useCommands().byId.get(id)!

  async function show(bridge: FakeBridge, dialog: Partial<Dialog>, messages = [aMessage(1, 'None')]) {
    bridge.answer('dialog.open', aView(aDialog({ chatId, ...dialog }), messages))
    await useDialogs().open(chatId, true)
    await flushPromises()
  }

  it('are sent only if the composer can send; otherwise its reason is given', async () => {
    const { bridge } = await opened({ known: [anUpload('a')] })
    await show(bridge, { joined: false })
    expect(command('file.send').unavailable()).toBe('You have not joined this dialog')
    await show(bridge, { joined: false, operator: null })
    expect(command('file.send').unavailable()).toBe('This dialog is unassigned')
    await show(bridge, { joined: true })
    expect(command('file.send').unavailable()).toBeNull()
    await command('file.send').run()
    expect(bridge.inputsOf('file.send')).toEqual([{ id: 'a', message: '', account: anna.id }])
  })

  it('are the focused one, those of the focused message, or the last ones', async () => {
    const { bridge } = await opened()
    const file = (id: number, kind: MessageFile['kind']) =>
      aMessageFile({ id, kind, media: { preview: '', full: `full/${id}` } })
    await show(bridge, {}, [
      aMessage(1, 'One', { files: [file(11, 'file'), file(12, 'image')] }),
      aMessage(2, 'Two', { files: [file(21, 'file'), file(22, 'image')] }),
      aMessage(3, 'None'),
    ])
    const item = (id: number) => `<li data-file="${id}"><button id="file-${id}">Save</button></li>`
    const row = (id: number, inner = '') => `<div id="message-${id}" tabindex="-1" data-message="${id}">${inner}</div>`
    const list = [row(1, item(11) + item(12)), row(2, item(21) + item(22)), row(3)].join('')
    document.body.insertAdjacentHTML('beforeend', `<div id="list" tabindex="0">${list}</div>`)
    bridge.answer('file.save', null)

    const meant: Record<string, [save: number, open: number]> = {
      list: [22, 22],
      'message-1': [11, 12],
      'file-12': [12, 12],
      'file-11': [11, 12],
      'message-3': [22, 22],
    }
    for (const [id, [save, open]] of Object.entries(meant)) {
      document.getElementById(id)!.focus()
      await command('file.save').run()
      await command('file.open').run()
      expect([id, bridge.inputsOf('file.save').at(-1)?.media, usePreview().file?.id]).toEqual([
        id,
        `full/${save}`,
        open,
      ])
    }
    document.getElementById('list')!.remove()
  })

  it('are removed only while they wait', async () => {
    const others = [
      anUpload('b', { state: 'refused' }),
      anUpload('c', { state: 'stopped' }),
      anUpload('d', { state: 'stopped', earlier: true }),
    ]
    const { bridge } = await opened({ known: [anUpload('a'), ...others] })
    command('file.remove').run()
    await flushPromises()
    expect(bridge.inputsOf('file.forget')).toEqual([{ id: 'a', account: anna.id }])
    expect(command('file.remove').unavailable()).toBe('No files are attached')
  })
})

describe('files of an earlier run', () => {
  const lost = (id: string) => anUpload(id, { state: 'stopped', earlier: true })

  it('are reported once each, except those that had arrived', async () => {
    const { bridge } = await opened({ known: [lost('a'), textless('b', { earlier: true })] })
    const notices = useNotices()
    const titles = () => notices.shown.map(one => ('notice' in one ? one.notice.title : one.failure.code))
    expect(titles()).toEqual(['Sending 1 file was interrupted'])
    bridge.answer('file.uploads', [])
    await turnTo(bridge, boris)
    bridge.answer('file.uploads', [lost('a'), lost('c'), lost('d')])
    await turnTo(bridge, anna)
    expect(titles()).toEqual(['Sending 1 file was interrupted', 'Sending 2 files was interrupted'])
  })

  it('stay, with their text, until another file replaces them', async () => {
    const { bridge } = await opened({ known: [{ ...lost('a'), message: 'The caption' }] })
    const uploads = useUploads()
    bridge.answer('file.attach', () => {
      throw new Refusal({ code: 'invalid', reason: 'file_empty' })
    })
    const [upload] = uploads.of(chatId)
    await uploads.replace(upload!, [aFile('empty.txt', 0)])
    await flushPromises()
    expect(uploads.byId.has('a')).toBe(true)
    expect([field().value, bridge.inputsOf('file.forget')]).toEqual(['', []])
    bridge.answer('file.attach', ({ id }) => anUpload(id))
    await uploads.replace(upload!, [aFile('plan.txt')])
    await flushPromises()
    expect(uploads.byId.has('a')).toBe(false)
    expect([field().value, bridge.inputsOf('file.forget')]).toEqual(['The caption', [{ id: 'a', account: anna.id }]])
  })
})

it('a file in doubt calls the dialog unreadable only if it was', async () => {
  const failed = (code: 'offline' | 'bug') => ({ state: 'unclear', failure: { code, traceId: 'trace-1' } }) as const
  const inDoubt = (id: string, code: 'offline' | 'bug') => anUpload(id, failed(code))
  const { page } = await opened({ known: [inDoubt('a', 'offline'), inDoubt('b', 'bug')] })
  const [unread, other] = page.texts('alert')
  expect(unread).toContain('the dialog cannot be checked now')
  expect(other).toMatch(/^It may have been sent\. (?!.*cannot be checked)/)
})

describe('files chosen once their dialog has been left', () => {
  const chooser = () => document.querySelector<HTMLInputElement>('input[type="file"]')!
  function choose(input: HTMLInputElement): void {
    Object.defineProperty(input, 'files', { value: [aFile('plan.txt')] })
    input.dispatchEvent(new Event('change'))
  }

  it('wait in that dialog', async () => {
    const { page, leave } = await opened()
    const input = chooser()
    await leave()
    choose(input)
    await flushPromises()
    expect(useUploads().adding.has(chatId) || useUploads().of(chatId).length > 0).toBe(true)
    expect(page.find('textbox', 'Message')).toBeUndefined()
  })

  it('go nowhere when another account is shown, which may have the same chat number', async () => {
    const { bridge, leave } = await opened()
    const input = chooser()
    await leave()
    await turnTo(bridge, boris)
    choose(input)
    await flushPromises()
    expect(useUploads().adding.has(chatId) || useUploads().of(chatId).length > 0).toBe(false)
  })
})
