import { describe, expect, it } from 'vitest'
import { png, wav } from '../../../../portal/files'
import { operators } from '../../../../portal/seed/people'
import { answered } from '../../../../support/answered'
import { createFileHarness } from './harness'

type Kind = 'image' | 'audio' | 'file'

async function showing(content: Buffer, type: Kind = 'image') {
  const harness = await createFileHarness()
  const { portal } = harness
  const files = [{ name: 'given', type, content, size: content.length }]
  const dialog = {
    ownerId: operators.me.id,
    state: 'waiting' as const,
    messages: [{ from: 'customer' as const, files }],
  }
  const { id, messages } = portal.world.addDialog(dialog)
  const view = await harness.open(id)
  const { media } = view.messages[0]!.files[0]!
  const links = () => portal.received('im.v2.File.download').length
  return { ...harness, addresses: media, fileId: messages[0]!.files[0]!.id, links, chat: id }
}
const picture = png(3, 2, [1, 2, 3])

describe('an address of a picture', () => {
  it('gives the picture, with the type that its bytes show', async () => {
    const { media, addresses } = await showing(picture)
    expect(await media.content(addresses.preview)).toEqual({ type: 'image/png', bytes: picture })
  })

  it('is the same each time the dialog is read, and reveals nothing of the portal', async () => {
    const { open, chat, addresses, portal } = await showing(picture)
    const again = await open(chat, true)
    expect(again.messages[0]?.files[0]?.media).toEqual(addresses)
    expect(JSON.stringify(again.messages)).not.toContain(portal.origin)
    expect(addresses.full).toMatch(/^b24media:\/\/file\/[0-9a-f]{32}$/)
  })

  it('is fetched once, however often it is shown; a failed one is fetched anew', async () => {
    const { media, addresses, portal, fileId, links } = await showing(picture)
    portal.downloads.answers.set(fileId, (_, response) => void response.writeHead(502).end())
    await expect(media.content(addresses.full)).rejects.toMatchObject({ code: 'offline' })
    portal.downloads.answers.clear()
    await Promise.all([media.content(addresses.full), media.content(`${addresses.full}?1`)])
    await media.content(`${addresses.full}?2`)
    expect(links()).toBe(2)
  })

  it('costs nothing of the allowance when the portal’s own addresses work', async () => {
    const { media, addresses, portal, links } = await showing(picture)
    portal.downloads.pagesOpen = true
    await media.content(addresses.preview)
    expect(links()).toBe(0)
    expect(portal.downloads.records).toMatchObject([{ by: 'page' }])
  })

  it('skips the portal’s own address once that is known to require a signed-in browser', async () => {
    const { media, addresses, portal } = await showing(picture)
    await media.content(addresses.preview)
    await media.content(addresses.full)
    expect(portal.downloads.records.map(({ by }) => by)).toEqual(['page', 'link', 'link'])
  })

  it.each([
    'b24media://file/0',
    'b24media://preview/../../etc/passwd',
    'b24media://file/',
    'b24media://other/x',
    'b24media://chosen/x',
    'https://evil.example/',
    'file:///etc/passwd',
    '',
  ])('gives nothing for %j', async address => {
    const { media } = await showing(picture)
    await expect(media.content(address)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('gives nothing to another account, nor without one', async () => {
    const { media, addresses, state } = await showing(picture)
    await media.content(addresses.full)
    const { account } = state
    state.account = { ...account, id: 'another' as typeof account.id }
    await expect(media.content(addresses.full)).rejects.toMatchObject({ code: 'not_found' })
    state.signedIn = false
    await expect(media.content(addresses.full)).rejects.toMatchObject({ code: 'signed_out' })
  })
})

describe('a picture that nobody views any more', () => {
  /** A dialog with pictures that the portal begins to send and never ends. */
  async function pictures(count: number) {
    const harness = await createFileHarness()
    const { portal, media } = harness
    const files = Array.from({ length: count }, (_, n) => ({
      name: `${n}.png`,
      type: 'image' as const,
      content: picture,
    }))
    const messages = files.map(file => ({ from: 'customer' as const, files: [{ ...file, size: picture.length }] }))
    const { id } = portal.world.addDialog({ ownerId: operators.me.id, state: 'waiting' as const, messages })
    const addresses = (await harness.open(id)).messages.flatMap(({ files }) => files.map(({ media }) => media.preview))
    const sending = { begun: 0, cut: 0 }
    for (const { id: fileId } of portal.world.chat(id).messages.flatMap(({ files }) => files))
      portal.downloads.answers.set(fileId, (_, response) => {
        sending.begun++
        response.once('close', () => sending.cut++)
        response.writeHead(200, { 'content-length': '100' }).write(picture)
      })
    return {
      ...harness,
      addresses,
      sending,
      ask: (address: string) => media.content(address).catch((error: unknown) => error),
    }
  }

  it('is cut off while it is being sent, and no longer asked for', async () => {
    const { portal, media, addresses, sending, ask } = await pictures(40)
    const asked = addresses.map(ask)
    await expect.poll(() => sending.begun).toBeGreaterThan(0)
    for (const address of addresses) media.leave(address)
    for (const one of asked) expect(await one).toMatchObject({ code: 'cancelled' })
    await expect.poll(() => sending.begun - sending.cut).toBe(0)

    const before = [portal.requests.length, portal.downloads.records.length]
    await answered(portal)
    expect([portal.requests.length, portal.downloads.records.length]).toEqual(before)
    expect(sending.begun).toBeLessThan(addresses.length)
  })

  it('goes on for another viewer', async () => {
    const { media, addresses, links } = await showing(picture)
    const asked = [addresses.full, `${addresses.full}?1`].map(address => media.content(address))
    media.leave(addresses.full)
    expect(await asked[1]).toMatchObject({ type: 'image/png' })
    expect(links()).toBe(1)
  })

  it('is asked for anew when a viewer comes back', async () => {
    const { portal, media, addresses, sending, ask } = await pictures(1)
    const [address = ''] = addresses
    const left = ask(address)
    await expect.poll(() => sending.begun).toBe(1)
    media.leave(address)
    portal.downloads.answers.clear()
    expect(await media.content(address)).toMatchObject({ type: 'image/png' })
    expect(await left).toMatchObject({ code: 'cancelled' })
  })

  it('is any picture of another account', async () => {
    const { media, addresses, sending, ask } = await pictures(1)
    const asked = addresses.map(ask)
    await expect.poll(() => sending.begun).toBe(1)
    media.forget()
    expect(await asked[0]).toMatchObject({ code: 'cancelled' })
  })

  it.each(['', 'b24media://file/0', 'b24media://chosen/x'])('may be none at all: %j', async address => {
    const { media, addresses } = await showing(picture)
    media.leave(address)
    expect(await media.content(addresses.full)).toMatchObject({ type: 'image/png' })
  })
})

describe('content that is not shown', () => {
  it.each([
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>')],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a recording', wav()],
    ['nothing', Buffer.alloc(0)],
  ])('is %s that is called a picture', async (_, content) => {
    const { media, addresses } = await showing(content)
    await expect(media.content(addresses.full)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is a picture of more than 10 MB, whether the server says so before or not', async () => {
    const large = Buffer.concat([picture, Buffer.alloc(10 * 1024 * 1024)])
    const { media, addresses, portal, fileId } = await showing(large)
    const tooLarge = { code: 'rejected', details: { reason: 'file_too_large' } }
    await expect(media.content(addresses.full)).rejects.toMatchObject(tooLarge)
    portal.downloads.answers.set(fileId, (_, response) => void response.writeHead(200).end(large))
    await expect(media.content(addresses.full)).rejects.toMatchObject(tooLarge)
  })

  it.each(['http://127.0.0.1:1/x.png', 'https://169.254.169.254/', 'https://localhost/x.png', 'file:///etc/passwd'])(
    'is a file that the portal redirects to %s',
    async location => {
      const { media, addresses, portal, fileId } = await showing(picture)
      portal.downloads.answers.set(fileId, (_, response) => void response.writeHead(302, { location }).end())
      await expect(media.content(addresses.full)).rejects.toMatchObject({ code: 'rejected' })
    },
  )

  it('is a file at another host’s address in a message', async () => {
    const { media, portal, open, mediaNames, state, chat } = await showing(picture)
    await open(chat)
    const owner = { accountId: state.account.id, chatId: (await open(chat)).dialog.chatId }
    const away = 'https://evil.example/x.png'
    const wire = { id: 1, name: 'x', type: 'image', size: 1, image: null, authorid: 1 }
    const file = mediaNames.enter(owner, 1, { ...wire, urlpreview: away, urlshow: away, urldownload: away })
    await expect(media.content(file.media.preview)).rejects.toMatchObject({ code: 'not_found' })
    expect(portal.downloads.records).toEqual([])
  })
})
