import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import type { Message } from '../../../electron/contract/common'
import type { Dialog, DialogView } from '../../../electron/contract/dialog'
import { useAccount } from '../../../renderer/app/account'
import { useDialogs } from '../../../renderer/features/dialog/dialogs'
import Find from '../../../renderer/features/search/Search.vue'
import { aDialog, aFile, aMessage, aView } from '../../support/dialog-fixtures'
import { createFakeBridge, Refusal, signedIn } from '../../support/fake-bridge'
import { mountView, type Mounted, settled } from '../../support/mount'

let page: Mounted | undefined
afterEach(() => {
  localStorage.clear()
  page?.close()
  page = undefined
})

async function opened(dialog: Dialog, messages: Message[] = [], more: Partial<DialogView> = {}) {
  const bridge = createFakeBridge({ 'dialog.open': { ...aView(dialog, messages), ...more } })
  page = await mountView(Find, bridge)
  await useDialogs().open(dialog.chatId)
  await flushPromises()
  return { bridge, page }
}

/** The panel beside the dialog. */
async function besides(): Promise<HTMLElement> {
  if (!page!.find('complementary', 'Customer')) page!.get('button', 'Customer').click()
  await settled()
  return page!.get('complementary', 'Customer')
}

describe('the header', () => {
  it('puts the portal’s codes into words', async () => {
    const { page } = await opened(
      aDialog({
        cameByLineId: 21,
        pinned: true,
        silent: true,
        blocked: { since: null, reason: 'LIMIT 24H' },
        participants: [{ id: 1, name: 'Zoë 🦊', kind: 'customer' }],
      }),
    )
    const region = page.get('region', 'Dialog').textContent
    for (const words of ['Waiting 12 min', 'Boris Petrov', 'Sending is blocked: LIMIT 24H', 'Silent mode'])
      expect(region).toContain(words)
    const beside = (await besides()).textContent
    for (const words of ['came through line 21', 'Pinned to the operator', 'Zoë 🦊']) expect(beside).toContain(words)
  })

  it('names a well-known channel if the portal gives only its id, and an unknown one by its id', async () => {
    const channel = () => page?.get('region', 'Dialog').querySelector('header p bdi')?.textContent
    for (const [connector, name] of [
      ['livechat', 'Live chat'],
      ['telegrambot', 'Telegram'],
      ['my_shop', 'my_shop'],
      ['constructor', 'constructor'],
    ] as const) {
      await opened(aDialog({ connector, connectorTitle: null }))
      expect(channel()).toBe(name)
      page?.close()
    }
  })

  it('says that reading goes unseen until joined', async () => {
    const { page, bridge } = await opened(aDialog())
    const unseen = 'Viewing silently. Nobody is notified'
    expect(document.body.textContent).toContain(unseen)
    bridge.push('dialog.changed', aView(aDialog({ joined: true })))
    await flushPromises()
    expect(page.get('region', 'Dialog').textContent).not.toContain(unseen)
  })

  it('copies the USER_CODE and the chat number', async () => {
    const { page, bridge } = await opened(aDialog())
    await besides()
    for (const name of ['USER_CODE', 'chat number', 'session number'])
      await page.click(page.get('button', `Copy the ${name}`))
    expect(bridge.inputsOf('app.copy').map(({ text }) => text)).toEqual(['livechat|22|1763|587', 'chat1763', '321'])
  })

  it('opens the dialog in the browser', async () => {
    const { page, bridge } = await opened(aDialog())
    await page.click(page.get('button', 'Open in Bitrix24'))
    expect(bridge.inputsOf('app.open').map(({ url }) => new URL(url).pathname)).toEqual(['/online/'])
  })

  it('rereads the dialog with F5', async () => {
    const { page, bridge } = await opened(aDialog())
    await page.press(document.body, 'F5', { code: 'F5' })
    expect(bridge.inputsOf('dialog.open')).toEqual([
      { chatId: 1763, fresh: false },
      { chatId: 1763, fresh: true },
    ])
  })
})

describe('a failed read', () => {
  it('is reported in place of the history, while the header stays', async () => {
    const historyFailure = { code: 'forbidden', traceId: 't' } as const
    const { page } = await opened(aDialog(), [], { historyFailure })
    expect(page.texts('alert').join()).toContain('The history could not be loaded')
    expect(page.texts('heading')).toContain('Anna Schmidt')
    expect(page.find('list', 'Messages')).toBeUndefined()
  })

  it('is reported in place of the dialog, and can be retried', async () => {
    const { page, bridge } = await opened(aDialog())
    bridge.answer('dialog.open', () => {
      throw new Refusal({ code: 'offline' })
    })
    await useDialogs().open(77 as never)
    await flushPromises()
    expect(page.texts('alert')).toHaveLength(1)
    bridge.answer('dialog.open', aView(aDialog({ chatId: 77, customer: 'Seventy-seven' })))
    await page.click(page.get('button', 'Try again'))
    expect(page.texts('heading')).toContain('Seventy-seven')
    expect(page.texts('alert')).toHaveLength(0)
  })
})

describe('messages', () => {
  it('are separated by day, by author and from messages of the system', async () => {
    const at = new Date(2026, 9, 3, 10).getTime()
    const { page } = await opened(aDialog(), [
      aMessage(1, 'Dialog started', { at, author: { id: 0, name: 'System', kind: 'system' } }),
      aMessage(2, 'one', { at: at + 1000 }),
      aMessage(3, 'two', { at: at + 2000 }),
      aMessage(4, 'three', { at: at + 86_400_000, author: { id: 7, name: 'Boris', kind: 'operator' } }),
    ])
    const rows = page.texts('listitem')
    expect(rows).toHaveLength(4)
    expect(rows[0]).toMatch(/October 3.*System: Dialog started/)
    // Between two, the sides tell who writes; a colleague has a name all the same.
    expect(rows[1]).toMatch(/^one *10:00/)
    expect(rows[2]).toMatch(/^two *10:00/)
    expect(rows[3]).toMatch(/October 4 *Boris *three/)
  })

  it('name everybody else with their part where more than two take part', async () => {
    const { page } = await opened(aDialog({ joined: true }), [
      aMessage(1, 'one'),
      aMessage(2, 'two'),
      aMessage(3, 'three', { author: { id: 7, name: 'Boris', kind: 'operator' } }),
      aMessage(4, 'four', { author: { id: 15, name: 'Anna Petrova', kind: 'operator' } }),
    ])
    const rows = page.texts('listitem')
    expect(rows[0]).toMatch(/Anna Schmidt · customer *one/)
    expect(rows[1]).toMatch(/^two/)
    expect(rows[2]).toMatch(/Boris · operator *three/)
    expect(rows[3]).toMatch(/^four/)
  })

  it('tell of own ones that they were sent, and what the customer got as far as the portal says', async () => {
    const me = { id: 15, name: 'Anna Petrova', kind: 'operator' }
    const said = async (customerReadId: number | null) => {
      page?.close()
      await opened(aDialog({ joined: true, customerReadId }), [
        aMessage(1, 'one'),
        aMessage(2, 'two', { author: me }),
        aMessage(3, 'three', { author: me }),
        aMessage(4, 'note', { author: me, hidden: true }),
      ])
      const marks = page!.texts('listitem').map(text => /Sent|Delivered or read/.exec(text)?.[0] ?? null)
      const labels = page!.all('listitem').map(row => row.getAttribute('aria-label') ?? '')
      for (const [at, label] of labels.entries()) expect(label.includes(marks[at] ?? 'Sent')).toBe(marks[at] !== null)
      return marks
    }
    expect(await said(2)).toEqual([null, 'Delivered or read', 'Sent', null])
    expect(await said(null)).toEqual([null, 'Sent', 'Sent', null])
  })

  it('show files as chips and form fields as rows', async () => {
    const files = [aFile({ name: 'a.pdf', size: 1_400_000 })]
    const { page } = await opened(aDialog(), [aMessage(1, '', { files, fields: [{ name: 'Phone', value: '+7 900' }] })])
    expect(page.texts('listitem')[0]).toContain('a.pdf')
    expect(page.texts('listitem')[0]).toContain('1.4 MB')
    expect(document.querySelector('th')?.textContent).toBe('Phone')
  })

  it('show the fields and files of a message of the system, such as a filled-in form', async () => {
    const files = [aFile({ name: 'a.pdf', size: 1_400_000 })]
    const fields = [{ name: 'Phone', value: '+7 900' }]
    const author = { id: 0, name: '', kind: 'system' }
    const { page } = await opened(aDialog(), [aMessage(1, 'Form', { author, files, fields })])
    expect(page.texts('listitem')[0]).toContain('a.pdf')
    expect(document.querySelector('th')?.textContent).toBe('Phone')
  })

  it('are in the page only if near, however many there are', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => aMessage(index + 1, `Message ${index}`))
    const { page } = await opened(aDialog({ messageCount: 20_000 }), many)
    expect(page.all('listitem').length).toBeGreaterThan(5)
    expect(page.all('listitem').length).toBeLessThan(80)
    expect(page.all('listitem')[0]?.getAttribute('aria-setsize')).toBe('20000')
  })

  it('fold a text that would fill the page', async () => {
    const { page } = await opened(aDialog(), [aMessage(1, 'x'.repeat(9000))])
    expect(page.texts('listitem')[0]!.length).toBeLessThan(4200)
    await page.click(page.get('button', 'Show the whole message (9000 characters)'))
    expect(page.texts('listitem')[0]!.length).toBeGreaterThan(9000)
  })
})

describe('strangers’ text', () => {
  const payloads = [
    '<script>window.fired = 1</script>',
    '<img src=x onerror="window.fired = 1">',
    '<svg/onload=window.fired=1>',
    '<a href="javascript:window.fired=1">x</a>',
    '<iframe srcdoc="<script>parent.fired=1</script>"></iframe>',
    '<style>@import "https://evil.example"</style>',
    '<form action=https://evil.example><button>x</button></form>',
    '<math><mtext><table><mglyph><style><img src=x onerror=window.fired=1>',
    '[url=javascript:window.fired=1]x[/url]',
    '[url="onmouseover="window.fired=1]x[/url]',
    '[url=data:text/html,<script>window.fired=1</script>]x[/url]',
    '[url=https://a.example" onclick="window.fired=1]x[/url]',
    '[img]x" onerror="window.fired=1[/img]',
    '[img]javascript:window.fired=1[/img]',
    '[icon=x onerror=window.fired=1 title=<img src=x>]',
    '[color=red;background:url(https://evil.example)]x[/color]',
    '[size=expression(window.fired=1)]x[/size]',
    '[b onclick=window.fired=1]x[/b]',
    '[user=1"><script>window.fired=1</script>]x[/user]',
    '[code]<script>window.fired=1</script>[/code]',
    '[quote]<img src=x onerror=window.fired=1>[/quote]',
    '[send=javascript:window.fired=1]x[/send]',
    '{{ constructor.constructor("window.fired=1")() }}',
    '&lt;script&gt;window.fired=1&lt;/script&gt;',
  ]
  const allowed = new Set(
    'A B BDI BLOCKQUOTE BR BUTTON DIV I LI P PATH PRE S SPAN SVG TABLE TBODY TD TH TIME TR U UL'.split(' '),
  )

  it.each(payloads)('becomes no element of its own: %s', async payload => {
    const hostile = aDialog({
      customer: payload,
      title: payload,
      lineName: payload,
      connector: 'other',
      connectorTitle: payload,
    })
    const person = { id: 5, name: payload, kind: 'customer' }
    const files = [aFile({ name: payload, size: 1 })]
    const message = aMessage(1, payload, { author: person, files, fields: [{ name: payload, value: payload }] })
    const { page } = await opened(hostile, [message])
    const list = page.get('list', 'Messages')
    expect(page.all('listitem')).toHaveLength(1)
    const elements = [...list.querySelectorAll('*')]
    expect(elements.filter(element => !allowed.has(element.tagName.toUpperCase()))).toEqual([])
    const attributes = elements.flatMap(element => [...element.attributes].map(({ name }) => name))
    expect(attributes.filter(name => name.startsWith('on') || name === 'src' || name === 'srcdoc')).toEqual([])
    for (const link of list.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(https?|mailto|tel):/)
    expect(page.texts('heading')).toContain(payload.replace(/\s+/g, ' ').trim())
    expect('fired' in window).toBe(false)
  })

  it('keeps names of another direction from turning their surroundings', async () => {
    const { page } = await opened(aDialog({ customer: 'محمد \u202e' }))
    const heading = page.all('heading').find(({ textContent }) => textContent.includes('محمد'))
    expect(heading?.querySelector('bdi')?.textContent).toContain('محمد')
    // Cut by the part that has the name's own direction, or it would lose its beginning.
    expect(heading?.querySelector('bdi')?.classList).toContain('truncate')
  })

  it('links the address of a card to the page on the portal, and no path elsewhere', async () => {
    const path = '/crm/lead/details/1205/'
    const fields = [
      { name: 'Form', value: path },
      { name: 'Other', value: '//evil.example/x' },
    ]
    const { page, bridge } = await opened(aDialog(), [aMessage(1, `[url=${path}]x[/url]`, { fields })])
    useAccount().state = signedIn()
    await flushPromises()
    const [link, ...others] = page.get('list', 'Messages').querySelectorAll('a')
    expect(others).toEqual([])
    expect(link?.textContent).toBe(path)
    await page.click(link!)
    expect(bridge.inputsOf('app.open')).toEqual([{ url: `https://acme.bitrix24.com${path}` }])
  })

  it('follows a link only through the gate, and shows where it leads', async () => {
    const { page, bridge } = await opened(aDialog(), [aMessage(1, '[url=https://evil.example/x]bitrix24.com[/url]')])
    const link = page.get('link', 'bitrix24.com')
    expect(link.parentElement?.textContent).toContain('(evil.example)')
    const click = new MouseEvent('click', { bubbles: true, cancelable: true })
    link.dispatchEvent(click)
    expect(click.defaultPrevented).toBe(true)
    expect(bridge.inputsOf('app.open')).toEqual([{ url: 'https://evil.example/x' }])
  })
})
