import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CDPSession, Locator, Page } from '@playwright/test'
import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'
import type { Operator } from '../../support/operator'

const { waiting, fresh } = known
const method = 'im.v2.File.upload'

/** Files of the operator's disk, dragged under the pointer. */
interface Drag {
  over(place: Locator): Promise<void>
  drop(place: Locator): Promise<void>
}

async function dragOf(window: Page, ...files: string[]): Promise<Drag> {
  const devtools: CDPSession = await window.context().newCDPSession(window)
  const data = { items: [], files, dragOperationsMask: 1 }
  async function send(type: 'dragEnter' | 'dragOver' | 'drop', place: Locator): Promise<void> {
    const box = (await place.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    await devtools.send('Input.dispatchDragEvent', { type, x: box.x + box.width / 2, y: box.y + 12, data })
  }
  return {
    async over(place) {
      await send('dragEnter', place)
      await send('dragOver', place)
    },
    drop: place => send('drop', place),
  }
}

const files = (operator: Operator) => operator.dialog.getByRole('region', { name: 'Files to send' })
const surface = (operator: Operator, text: string) => operator.dialog.getByRole('status').filter({ hasText: text })

test('files are dropped anywhere on the dialog, which names its customer, and wait there', async ({
  portal,
  running,
  signedIn: operator,
  window,
}) => {
  const paths = ['plan.txt', 'offer.txt'].map(name => join(running.userData, name))
  for (const path of paths) await writeFile(path, 'content')
  await operator.open(waiting.code, waiting.customer)
  const drag = await dragOf(window, ...paths)
  const drop = surface(operator, 'Drop to attach')

  await drag.over(operator.messages)
  await expect(drop).toContainText(waiting.customer)
  await drag.over(operator.search)
  await expect(drop).toBeHidden()
  await drag.over(operator.dialog.getByRole('heading', { name: waiting.customer }))
  await expect(drop).toBeVisible()
  await drag.over(operator.messages)
  await drag.drop(operator.messages)
  await expect(drop).toBeHidden()
  await expect(files(operator).getByRole('listitem')).toHaveCount(2)
  await expect(operator.dialog.getByRole('textbox', { name: 'Message' })).toBeFocused()
  expect(portal.received(method)).toEqual([])
})

test('files dropped beside the dialog go nowhere', async ({ portal, running, signedIn: operator, window }) => {
  const path = join(running.userData, 'stray.html')
  await writeFile(path, '<h1>stray</h1>')
  await operator.open(waiting.code, waiting.customer)
  const address = window.url()
  const drag = await dragOf(window, path)
  await drag.over(operator.search)
  await drag.drop(operator.search)
  // The next drop is accepted: by then the one before it has been handled.
  await drag.over(operator.messages)
  await drag.drop(operator.messages)
  await expect(files(operator).getByRole('listitem')).toHaveCount(1)
  expect(window.url()).toBe(address)
  await expect(operator.search).toHaveText(waiting.code)
  expect(portal.received(method)).toEqual([])
})

test('where the operator cannot write, the dialog says why it takes no files', async ({
  running,
  signedIn: operator,
  window,
}) => {
  const path = join(running.userData, 'aside.txt')
  await writeFile(path, 'content')
  await operator.open(fresh.code, fresh.customer)
  const drag = await dragOf(window, path)
  await drag.over(operator.messages)
  await expect(surface(operator, 'Files cannot be sent here')).toContainText('This dialog is unassigned')
  await drag.drop(operator.messages)
  await expect(surface(operator, 'Files cannot be sent here')).toBeHidden()
  await expect(files(operator)).toBeHidden()
})
