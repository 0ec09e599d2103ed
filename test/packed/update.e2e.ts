import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { root } from '../support/console'
import { expect, test } from '../support/electron-fixtures'
import { operatorAt } from '../support/operator'
import { createUpdatable } from '../support/packed/updatable'
import { isRoot } from '../support/security/sandboxed'
import { startFeed } from '../support/update/feed'

test.skip(!isRoot(), 'a policy of its own needs a view of /etc of its own, which only root may make')
// Two archives of the whole program, minutes each on a busy computer, and three starts.
test.describe.configure({ timeout: 900_000 })

const unpacked = process.env.SWITCHBOARD_UNPACKED ?? resolve(root, 'dist/linux-unpacked')

test('a package replaces itself and starts again from its place; one click leads back', async ({ portal }, info) => {
  const feed = await startFeed()
  const updatable = await createUpdatable({ unpacked, keys: feed.keys, policy: { updateFeed: feed.address } })
  const { installed, place } = updatable
  await updatable.install('1.0.0')
  feed.publish(await updatable.archiveOf('1.1.0'), { version: '1.1.0' })
  const running = updatable.start()
  try {
    const first = await running.window()
    await operatorAt(first).enter(portal.webhookUrl())
    await first.keyboard.press('Control+4')
    const updates = first.getByRole('region', { name: 'Updates', exact: true })
    await updates.getByRole('button', { name: 'Check now' }).click()
    await updates.getByRole('button', { name: 'Download' }).click()
    await expect(updates.getByText('downloaded and checked')).toBeVisible({ timeout: 60_000 })
    expect(await installed()).toBe('1.0.0')
    await updates.getByRole('button', { name: 'Restart and install' }).click()

    const second = await running.window()
    expect(await installed()).toBe('1.1.0')
    expect(await installed(`${place}.before`)).toBe('1.0.0')
    expect(await running.programs()).toEqual([`${place}/switchboard`])
    await operatorAt(second).enter(portal.webhookUrl())
    await second.getByRole('button', { name: 'Updated to 1.1.0' }).click()
    await second.getByRole('button', { name: 'Return to 1.0.0' }).click()

    const third = await running.window()
    expect(await installed()).toBe('1.0.0')
    expect(await running.programs()).toEqual([`${place}/switchboard`])
    // The version that was left goes as a whole, its archive as well.
    await expect.poll(() => existsSync(`${place}.going`)).toBe(false)
    expect(existsSync(`${place}.before`)).toBe(false)
    await operatorAt(third).enter(portal.webhookUrl())
    await third.keyboard.press('Control+4')
    await expect(third.getByText('You went back from version 1.1.0')).toBeVisible()
    await expect(third.getByRole('button', { name: 'Take updates again' })).toBeVisible()
  } finally {
    await info.attach('console.log', { body: await updatable.log(), contentType: 'text/plain' })
    await running.stop()
    await feed.stop()
    await updatable.remove()
  }
})
