import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { png } from '../../portal/files'
import type { Portal } from '../../portal/portal'
import { known } from '../../portal/seed/known'
import type { Console } from '../../support/console'
import { expect, test } from '../../support/electron-fixtures'
import type { Operator } from '../../support/operator'

const { waiting, documented } = known
const method = 'im.v2.File.upload'
/** The search for a file whose answer was lost takes ten seconds when it is not there. */
const settled = { timeout: 25_000 }

/** A file on the operator's disk. */
async function onDisk({ userData }: Console, name: string, content: Buffer): Promise<string> {
  const path = join(userData, name)
  await writeFile(path, content)
  return path
}

/** Changes that the portal has made to dialogs; marks of reading are in its ledger too. */
const sentTo = (portal: Portal) => portal.ledger.acts.filter(act => act.method === method)
const files = (operator: Operator) => operator.dialog.getByRole('region', { name: 'Files to send' })
const picker = (operator: Operator) => operator.dialog.locator('input[type=file]')

async function pick(operator: Operator, ...paths: string[]): Promise<void> {
  await operator.open(waiting.code, waiting.customer)
  await picker(operator).setInputFiles(paths)
  await expect(files(operator)).toBeVisible()
}
const field = (operator: Operator) => operator.dialog.getByRole('textbox', { name: 'Message', exact: true })
const send = (operator: Operator) => operator.dialog.getByRole('button', { name: 'Send', exact: true }).click()

test('a chosen file is sent once the operator says so, and appears in the dialog', async ({
  portal,
  running,
  signedIn: operator,
}) => {
  const content = Buffer.from('offer '.repeat(5000))
  await pick(operator, await onDisk(running, 'offer.txt', content))
  await expect(files(operator).getByText('Not sent yet')).toBeVisible()
  expect(portal.received(method)).toEqual([])

  await send(operator)
  await expect(operator.messages.getByText('offer.txt')).toBeVisible()
  await expect(files(operator)).toBeHidden()
  expect(sentTo(portal)).toMatchObject([{ method, params: { dialogId: `chat${waiting.chatId}` } }])
  expect(portal.world.chat(waiting.chatId).messages.at(-1)?.files[0]).toMatchObject({
    name: 'offer.txt',
    content,
  })
})

test('Enter sends the composer’s content: the text goes with the first file, the others follow', async ({
  portal,
  running,
  signedIn: operator,
  window,
}) => {
  const paths = await Promise.all(['a.txt', 'b.txt'].map(name => onDisk(running, name, Buffer.from(name))))
  await pick(operator, ...paths)
  await field(operator).fill('Both plans, as promised')
  await window.keyboard.press('Enter')
  await expect(operator.messages.getByText('b.txt')).toBeVisible()
  await expect(operator.message('Both plans, as promised')).toContainText('a.txt')
  await expect(field(operator)).toHaveValue('')
  const sent = portal.received(method).map(({ fields }) => fields as { name: string; message?: string })
  expect(sent.map(({ name, message }) => [name, message])).toEqual([
    ['a.txt', 'Both plans, as promised'],
    ['b.txt', undefined],
  ])
  expect(portal.received('im.message.add')).toEqual([])
})

test('Enter in an empty field sends the waiting files, and the text of a refused one is never lost', async ({
  portal,
  running,
  signedIn: operator,
  window,
}) => {
  portal.settings.uploadLimit = 3
  await pick(operator, await onDisk(running, 'big.txt', Buffer.from('four')))
  await field(operator).press('Enter')
  await expect(files(operator).getByRole('alert')).toContainText('too large')
  await files(operator).getByRole('button', { name: 'Remove big.txt' }).click()

  await picker(operator).setInputFiles(await onDisk(running, 'large.txt', Buffer.from('fours')))
  await field(operator).fill('The plan')
  await window.keyboard.press('Enter')
  await expect(files(operator).getByRole('alert')).toContainText('too large')
  await expect(files(operator).getByText('The plan')).toBeVisible()
  await expect(field(operator)).toHaveValue('')
  await field(operator).fill('Anything else?')
  await files(operator).getByRole('button', { name: 'Remove large.txt' }).click()
  await expect(field(operator)).toHaveValue('The plan\nAnything else?')
})

test('a reply goes before the files, as a message of its own', async ({ portal, running, signedIn: operator }) => {
  await pick(operator, await onDisk(running, 'plan.txt', Buffer.from('plan')))
  const asked = portal.world
    .chat(waiting.chatId)
    .messages.findLast(({ authorId }) => authorId !== portal.operators.me.id)
  await operator.message(/./).last().hover()
  await operator.message(/./).last().getByRole('button', { name: 'Reply to this message' }).click()
  await field(operator).fill('This one')
  await send(operator)
  await expect(operator.messages.getByText('plan.txt')).toBeVisible()
  expect(portal.received('im.message.add')).toMatchObject([{ MESSAGE: 'This one', REPLY_ID: asked?.id }])
  expect(
    portal.ledger.acts.map(act => act.method).filter(name => name === method || name === 'im.message.add'),
  ).toEqual(['im.message.add', method])
})

test('a file that is on no disk is sent all the same, whatever its name', async ({ portal, signedIn: operator }) => {
  await operator.open(waiting.code, waiting.customer)
  const buffer = Buffer.from('made by the page')
  await picker(operator).setInputFiles({ name: 'Предложение 🚲.txt', mimeType: 'text/plain', buffer })
  await send(operator)
  await expect(operator.messages.getByText('Предложение 🚲.txt')).toBeVisible()
  expect(portal.world.chat(waiting.chatId).messages.at(-1)?.files[0]?.content).toEqual(buffer)
})

test('files that cannot be sent are named before anything is sent', async ({ portal, running, signedIn: operator }) => {
  const large = join(running.userData, 'large.iso')
  await writeFile(large, '')
  await import('node:fs/promises').then(({ truncate }) => truncate(large, 100 * 1024 * 1024 + 1))
  await pick(operator, await onDisk(running, 'empty.txt', Buffer.alloc(0)), large)
  await expect(files(operator).getByText('The file is empty')).toBeVisible()
  await expect(files(operator).getByText('The file is too large')).toBeVisible()
  await expect(operator.dialog.getByRole('button', { name: 'Send', exact: true })).toBeDisabled()
  expect(portal.received(method)).toEqual([])
})

test('sending shows its progress, and a file cancelled half-way is certainly not sent', async ({
  portal,
  running,
  signedIn: operator,
}) => {
  const name = 'film.mp4'
  const path = await onDisk(running, name, Buffer.alloc(24 * 1024 * 1024, 7))
  let release = () => {}
  const held = new Promise<void>(done => (release = done))
  portal.settings.bodyGate = bytes => (bytes > 1_000_000 ? held : Promise.resolve())
  await pick(operator, path)
  await send(operator)
  const bar = files(operator).getByRole('progressbar', { name: `Sending ${name}` })
  await expect.poll(async () => Number(await bar.getAttribute('value'))).toBeGreaterThan(200_000)

  await files(operator)
    .getByRole('button', { name: `Cancel sending ${name}` })
    .click()
  await expect(files(operator).getByText('Stopped, not sent')).toBeVisible()
  release()
  portal.settings.bodyGate = null
  expect(sentTo(portal)).toEqual([])

  await files(operator).getByRole('button', { name: 'Try again' }).click()
  await expect(operator.messages.getByText(name)).toBeVisible(settled)
  expect(sentTo(portal)).toHaveLength(1)
})

test('a file and its text whose answer was lost are found in the dialog, and not sent twice', async ({
  portal,
  running,
  signedIn: operator,
}) => {
  portal.faults.next(method, { kind: 'resetAfter' })
  await pick(operator, await onDisk(running, 'once.txt', Buffer.from('once')))
  await field(operator).fill('Only once')
  await send(operator)
  await expect(operator.messages.getByText('once.txt')).toBeVisible(settled)
  await expect(operator.message('Only once')).toHaveCount(1)
  await expect(files(operator)).toBeHidden()
  await expect(field(operator)).toHaveValue('')
  expect(portal.received(method)).toHaveLength(1)
  expect(sentTo(portal)).toHaveLength(1)
})

test('a file that is not found stays unclear until the operator decides', async ({
  portal,
  running,
  signedIn: operator,
}) => {
  portal.faults.next(method, { kind: 'resetBefore' })
  await pick(operator, await onDisk(running, 'maybe.txt', Buffer.from('maybe')))
  await send(operator)
  await expect(files(operator).getByRole('alert')).toContainText('It may have been sent', settled)
  expect(portal.received(method)).toHaveLength(1)

  await files(operator).getByRole('button', { name: 'Check again' }).click()
  await expect(files(operator).getByRole('alert')).toContainText('It may have been sent')
  expect(sentTo(portal)).toEqual([])
  // The portal shows it at last: whoever sends again gets no second copy.
  const late = [{ type: 'file' as const, name: 'maybe.txt', size: 5 }]
  portal.world.message(waiting.chatId, { from: portal.operators.me.id, text: '', files: late })
  await files(operator).getByRole('button', { name: 'Send again' }).click()
  await expect(operator.messages.getByText('maybe.txt')).toBeVisible(settled)
  await expect(files(operator)).toBeHidden()
  expect(portal.received(method)).toHaveLength(1)
})

interface ClipboardNow {
  write?(items: unknown[]): Promise<void>
  /** Until Electron 43. */
  writeImage?(image: unknown): void
}

/** Runs in main: another program has copied a picture. */
async function copyPicture({ clipboard, ...electron }: typeof Electron.CrossProcessExports, data: string) {
  const { writeImage, write } = clipboard as unknown as ClipboardNow
  const { ClipboardItem, nativeImage } = electron as unknown as {
    ClipboardItem?: new (items: Record<string, Blob>) => unknown
    nativeImage: { createFromBuffer(bytes: Buffer): unknown }
  }
  const bytes = Buffer.from(data, 'base64')
  if (writeImage) writeImage.call(clipboard, nativeImage.createFromBuffer(bytes))
  else if (ClipboardItem) {
    await write?.call(clipboard, [new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })])
  }
}

test('a pasted picture is shown before it is sent, and goes to the dialog it was pasted in', async ({
  app,
  portal,
  signedIn: operator,
  window,
}) => {
  await operator.open(documented.code, documented.customer)
  await app.evaluate(copyPicture, png(50, 40, [10, 200, 90]).toString('base64'))
  await operator.dialog.getByRole('textbox', { name: 'Message' }).focus()
  await window.keyboard.press('ControlOrMeta+v')
  const thumbnail = files(operator).locator('img')
  await expect.poll(() => thumbnail.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(50)

  await send(operator)
  await expect(files(operator)).toBeHidden()
  const { messages } = portal.world.chat(documented.chatId)
  expect(messages.at(-1)?.files[0]).toMatchObject({ type: 'image' })
  expect(messages.at(-1)?.files[0]?.content?.subarray(1, 4).toString()).toBe('PNG')
})

test('files wait in their own dialog, and outlive a reload of the window', async ({
  running,
  signedIn: operator,
  window,
}) => {
  await pick(operator, await onDisk(running, 'stay.txt', Buffer.from('stay')))
  await operator.open(documented.code, documented.customer)
  await expect(files(operator)).toBeHidden()
  await window.reload()
  await operator.open(waiting.code, waiting.customer)
  await expect(files(operator).getByText('stay.txt')).toBeVisible()
  await files(operator).getByRole('button', { name: 'Remove stay.txt' }).click()
  await expect(files(operator)).toBeHidden()
})

test('the page cannot send anything that the operator has not chosen', async ({ portal, signedIn: _, window }) => {
  const replies = await window.evaluate(async () => {
    const { desktop } = globalThis as unknown as {
      desktop: { call(name: string, input: unknown): Promise<unknown>; choose(file: unknown): Promise<unknown> }
    }
    const tried = (promise: Promise<unknown>) => promise.catch(() => 'refused')
    const forged = [
      { path: '/etc/passwd' },
      '/etc/passwd',
      Object.assign(new Blob(['x']), { path: '/etc/passwd' }),
      null,
    ]
    const { activeId: account } = ((await desktop.call('account.state', {})) as { value: { activeId: string } }).value
    return Promise.all([
      ...forged.map(file => tried(desktop.choose(file))),
      tried(desktop.call('file.attach', { account, id: '/etc/passwd', chatId: 1763 })),
      tried(desktop.call('file.send', { account, id: '/etc/passwd', message: '' })),
    ])
  })
  for (const reply of replies) if (reply !== 'refused') expect(reply).toMatchObject({ ok: false })
  expect(portal.received(method)).toEqual([])
})
