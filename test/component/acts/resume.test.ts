import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { useDialogs } from '../../../renderer/features/dialog/dialogs'
import { useSearch } from '../../../renderer/features/search/search'
import { en } from '../../../renderer/locales/en'
import Find from '../../../renderer/features/search/Search.vue'
import { aDialog, aFinding, aView } from '../../support/dialog-fixtures'
import { createFakeBridge, Refusal } from '../../support/fake-bridge'
import { mountView, type Mounted } from '../../support/mount'

let page: Mounted | undefined
afterEach(() => {
  page?.close()
  page = undefined
})

const offline = () => {
  throw new Refusal({ code: 'offline' })
}

async function searchingWithoutALine() {
  const bridge = createFakeBridge({ 'search.find': offline, 'dialog.open': aView(aDialog()) })
  page = await mountView(Find, bridge)
  bridge.push('connection.changed', { state: 'offline', waitMs: 0 })
  await useSearch().find('chat1763')
  await flushPromises()
  bridge.answer('search.find', [aFinding([aDialog()])])
  return bridge
}

describe('once the portal can be reached again', () => {
  it('a failed search is repeated', async () => {
    const bridge = await searchingWithoutALine()
    bridge.push('connection.changed', { state: 'ok', waitMs: 0 })
    await flushPromises()
    expect(bridge.inputsOf('search.find').map(({ text }) => text)).toEqual(['chat1763', 'chat1763'])
    expect(page?.all('option')).toHaveLength(1)
  })

  it('nothing is searched for while the text is being changed', async () => {
    const bridge = await searchingWithoutALine()
    useSearch().type('chat17')
    bridge.push('connection.changed', { state: 'ok', waitMs: 0 })
    await flushPromises()
    expect(bridge.inputsOf('search.find')).toHaveLength(1)
  })

  it('a dialog that could not be read is read, and one that was read is left alone', async () => {
    const bridge = createFakeBridge({ 'dialog.open': aView(aDialog()) })
    page = await mountView(Find, bridge)
    const { chatId } = aDialog()
    await useDialogs().open(chatId)
    bridge.push('connection.changed', { state: 'offline', waitMs: 0 })
    await flushPromises()
    bridge.push('connection.changed', { state: 'ok', waitMs: 0 })
    await flushPromises()
    expect(bridge.inputsOf('dialog.open')).toHaveLength(1)

    bridge.answer('dialog.open', offline)
    bridge.push('connection.changed', { state: 'offline', waitMs: 0 })
    await useDialogs().refresh()
    bridge.answer('dialog.open', aView(aDialog()))
    bridge.push('connection.changed', { state: 'ok', waitMs: 0 })
    await flushPromises()
    expect(bridge.inputsOf('dialog.open')).toHaveLength(3)
    expect(useDialogs().failure).toBeNull()
  })
})

describe('without a connection', () => {
  it('promises to resume only the search by itself', async () => {
    await searchingWithoutALine()
    const resumes = 'Updates resume as soon as the portal answers'
    expect(page?.texts('alert').join()).toContain(resumes)
    expect(en.failure.code.offline.next).not.toContain(resumes)
  })
})
