import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { contentOf, png, wav } from '../../portal/files'
import type { Portal } from '../../portal/portal'
import { known } from '../../portal/seed/known'
import { operators } from '../../portal/seed/people'
import { expect, test } from '../../support/electron-fixtures'
import type { Operator } from '../../support/operator'
import { quiet, watch } from '../../support/security/watchman'

const { documented } = known
const { me } = operators

/** Answers to the dialog that asks the operator for a place. */
async function saveTo(app: ElectronApplication, filePath: string | null): Promise<() => Promise<string[]>> {
  await app.evaluate(({ dialog, shell }, filePath) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    dialog.showSaveDialog = async (...args: unknown[]) => {
      asked.push((args.at(-1) as { defaultPath: string }).defaultPath)
      return { canceled: filePath === null, filePath: filePath ?? '' }
    }
    shell.showItemInFolder = path => void asked.push(`shown ${path}`)
  }, filePath)
  return () => app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)
}

function dialogWith(portal: Portal, files: { name: string; type?: 'image' | 'audio' | 'file'; content?: Buffer }[]) {
  const messages = files.map(file => ({
    from: 'customer' as const,
    text: '',
    files: [{ type: 'image' as const, size: file.content?.length ?? 1000, ...file }],
  }))
  return portal.world.addDialog({ customer: 'Greta Files', ownerId: me.id, state: 'waiting', messages }).id
}
const open = (operator: Operator, id: number) => operator.open(`chat${id}`, 'Greta Files')

test('a picture is shown in its message, with nothing of the portal in the page', async ({
  portal,
  running,
  signedIn: operator,
  window,
}) => {
  const alarms = await watch(running)
  await operator.open(documented.code, documented.customer)
  const picture = operator.messages.getByRole('img', { name: '2311.png' })
  await expect(picture).toBeVisible()
  // Pictures come after everything else, also after what the story before has left of the allowance.
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), { timeout: 30_000 })
    .toBe(320)

  const html = await window.evaluate(() => document.documentElement.outerHTML)
  expect(await picture.getAttribute('src')).toMatch(/^b24media:\/\/preview\/[0-9a-f]{32}$/)
  expect(html).not.toContain('/bitrix/services/')
  expect(html).not.toContain('download.json')
  const { requests, ...rest } = await alarms()
  expect(requests.filter(url => !url.startsWith('b24media://'))).toEqual([])
  expect({ ...rest, requests: [] }).toEqual(quiet)
  const [tried] = portal.downloads.records.filter(({ by }) => by === 'link')
  expect(tried).toMatchObject({ fileId: 5437, status: 200 })
  expect(tried?.headers).not.toHaveProperty('authorization')
  expect(tried?.headers.referer).toBe(`${portal.origin}/`)
})

test('a file that only claims to be a picture is not shown, and can be tried again', async ({
  portal,
  signedIn: operator,
}) => {
  const id = dialogWith(portal, [{ name: 'logo.png', content: Buffer.from('<svg onload="alert(1)"/>') }])
  await open(operator, id)
  await expect(operator.messages.getByText('This image cannot be shown')).toBeVisible()

  const file = portal.world.chat(id).messages.at(-1)!.files[0]!
  file.content = png(20, 20, [0, 0, 0])
  await operator.messages.getByRole('button', { name: 'Try again' }).click()
  await expect(operator.messages.getByRole('img', { name: 'logo.png' })).toBeVisible()
})

test('a picture opens large, the others follow by arrows, and the focus comes back', async ({
  portal,
  signedIn: operator,
  window,
}) => {
  const names = ['first.png', 'second.png', 'third.png']
  const id = dialogWith(
    portal,
    names.map(name => ({ name, content: png(600, 400, [200, 90, 20]) })),
  )
  await open(operator, id)
  const second = operator.messages.getByRole('button', { name: 'Open second.png' })
  await second.focus()
  await window.keyboard.press('Enter')

  const shown = (name: string) => window.getByRole('dialog', { name: `Image ${name}` })
  await expect(shown('second.png').getByText('2 of 3')).toBeVisible()
  await window.keyboard.press('ArrowRight')
  await expect(shown('third.png').getByRole('img', { name: 'third.png' })).toBeVisible()
  await expect(shown('third.png').getByRole('button', { name: 'Next image' })).toBeHidden()
  await window.keyboard.press('ArrowLeft')
  await window.keyboard.press('ArrowLeft')
  await expect(shown('first.png').getByText('1 of 3')).toBeVisible()

  await shown('first.png').getByRole('button', { name: 'Actual size' }).click()
  await expect(shown('first.png').getByRole('button', { name: 'Fit to window' })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(shown('first.png')).toBeHidden()
  await expect(second).toBeFocused()
})

test('a recording is loaded when it is played', async ({ portal, signedIn: operator, window }) => {
  const id = dialogWith(portal, [{ name: 'voice.wav', type: 'audio', content: wav() }])
  await open(operator, id)
  await expect(operator.messages.getByText('voice.wav')).toBeVisible()
  expect(portal.downloads.records).toEqual([])

  await operator.messages.getByRole('button', { name: 'Play voice.wav' }).click()
  const length = () => window.evaluate(() => document.querySelector('audio')?.duration)
  await expect.poll(length).toBe(2)
})

test('a file is saved where the operator says, under a harmless name', async ({
  app,
  portal,
  running,
  signedIn: operator,
}) => {
  const content = Buffer.from('what was agreed\n'.repeat(9000))
  const id = dialogWith(portal, [{ name: '../../etc/contract\u202Efdp.exe', type: 'file', content }])
  const place = join(running.userData, 'agreement.exe')
  const asked = await saveTo(app, place)
  await open(operator, id)
  await operator.messages.getByRole('button', { name: /^Save .* as/ }).click()

  await expect(operator.messages.getByText('Saved', { exact: true })).toBeVisible()
  expect(await readFile(place)).toEqual(content)
  expect((await asked())[0]).toMatch(/[/\\]contractfdp\.exe$/)
  await operator.messages.getByRole('button', { name: 'Show in folder' }).click()
  await expect.poll(asked).toContain(`shown ${place}`)
})

test('a download that breaks off leaves nothing behind, and says so', async ({
  app,
  portal,
  running,
  signedIn: operator,
}) => {
  const id = dialogWith(portal, [{ name: 'half.bin', type: 'file', content: Buffer.alloc(4000, 'x') }])
  const file = portal.world.chat(id).messages.at(-1)!.files[0]!
  portal.downloads.answers.set(file.id, (_, response) => {
    response.writeHead(200, { 'Content-Length': 4000 })
    response.write(contentOf(file).subarray(0, 100), () => response.socket?.destroy())
  })
  const place = join(running.userData, 'half.bin')
  await saveTo(app, place)
  await open(operator, id)
  await operator.messages.getByRole('button', { name: /^Save .* as/ }).click()

  await expect(operator.messages.getByText(/^Not saved:/)).toBeVisible()
  await expect(stat(place)).rejects.toThrow('ENOENT')
})
