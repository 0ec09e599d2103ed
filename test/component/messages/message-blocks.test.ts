import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import type { Message } from '../../../electron/contract/common'
import { useAccount } from '../../../renderer/app/account'
import { useDialogs } from '../../../renderer/features/dialog/dialogs'
import Find from '../../../renderer/features/search/Search.vue'
import { aDialog, aMessage, aView } from '../../support/dialog-fixtures'
import { createFakeBridge, signedIn } from '../../support/fake-bridge'
import { mountView, type Mounted } from '../../support/mount'

let page: Mounted | undefined
afterEach(() => {
  page?.close()
  page = undefined
})

async function shown(text: string, given: Partial<Message> = {}) {
  const fake = createFakeBridge({
    'account.state': signedIn(),
    'draft.list': { drafts: [], damaged: 0 },
    'dialog.open': aView(aDialog({ joined: true }), [{ ...aMessage(1, text), ...given }]),
    'app.open': undefined,
  })
  page = await mountView(Find, fake)
  await useAccount().load()
  await useDialogs().open(aDialog().chatId)
  await flushPromises()
  const item = document.querySelector<HTMLElement>('[role="list"] [role="listitem"]')
  return { item, said: item?.textContent.replace(/\s+/g, ' ') ?? '', label: item?.getAttribute('aria-label') ?? '' }
}

describe('a message', () => {
  it('names the rows of its card', async () => {
    const { said } = await shown('', {
      fields: [
        { name: '', value: '[url=https://f.example/m.jpg]Mantis[/url]', kind: 'image' },
        { name: '', value: 'Sales', kind: 'forwarded' },
        { name: 'Order', value: '7' },
        { name: '', value: 'a.pdf', kind: 'file', size: 1_400_000 },
        { name: '', value: '😂 1', kind: 'reactions' },
      ],
    })
    expect(said).toContain('Filea.pdf1.4 MB')
    expect(said).toContain('Reactions😂 1')
    expect(said).toContain('PictureMantis (f.example)')
    expect(said).toContain('Forwarded fromSales')
    expect(said).toContain('Order7')
  })

  it('says, also to a screen reader, that a part of it can be seen only on the portal', async () => {
    const { said, label } = await shown('', { elsewhere: true })
    expect(said).toContain('Part of this can only be seen in Bitrix24')
    expect(page?.find('button', 'Open the dialog there')).toBeDefined()
    expect(label).toContain('Part of this can only be seen in Bitrix24')
  })

  it('says so for a file on the Drive', async () => {
    const { said } = await shown('see [disk=123]')
    expect(said).toContain('see [file 123 on Bitrix24 Drive]')
    expect(said).toContain('Part of this can only be seen in Bitrix24')
  })

  it('says nothing of the kind if all of it is shown', async () => {
    expect((await shown('Hello')).said).not.toContain('Bitrix24')
  })

  it('is read aloud by its card if it has no text', async () => {
    expect((await shown('', { fields: [{ name: 'Order', value: '[b]7[/b]' }] })).label).toContain('Order: 7')
  })

  it('says why an address is not a link', async () => {
    const { said, item } = await shown('see http://a.example/b and https://user:x@b.example/')
    expect(said).toContain('http://a.example/b (not opened: http is not encrypted)')
    expect(said).toContain('https://user:x@b.example/ (not opened: it contains a user name')
    expect(item?.querySelector('a')).toBeNull()
  })

  it('is folded between characters with its formatting intact', async () => {
    const { said } = await shown(`[b]${'x'.repeat(3999)}😀😀[/b]`)
    expect(said).toContain(`${'x'.repeat(100)} …`)
    expect(said).not.toMatch(/\p{Surrogate}|\[b\]/u)
  })
})
