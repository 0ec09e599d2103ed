import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { AccountId } from '../../../../electron/contract/account'
import { ChatId, Instant } from '../../../../electron/contract/common'
import { createNotes } from '../../../../electron/console/drafts'
import { createFiles } from '../../../../electron/storage/files'
import { memoryDisk, noPolicy, testSystem } from '../../../support/computer/system'

const accountId = AccountId.parse('example.bitrix24.com/1')
const draft = { accountId, chatId: ChatId.parse(7), text: 'Dear customer', replyTo: null }

/** The drafts of one run in this folder. */
function run(folder: string, draftsOnDisk: boolean) {
  const system = testSystem({
    folder,
    disk: memoryDisk({ files: createFiles(true) }),
    policy: () => ({ ...noPolicy, draftsOnDisk }),
  })
  const active = () => {
    throw new Error('nobody is asked')
  }
  return createNotes({
    ...{ system, active, account: () => accountId, now: () => Instant.parse(1), steady: () => 1 },
    trace: () => 'none',
  })
}

it('drafts that are not to be on the disk last until the end, and those on the disk are erased', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'switchboard-drafts-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const before = run(folder, true)
  await before.handlers['draft.set'](draft)
  await before.flush()

  const { handlers } = run(folder, false)
  await expect.poll(async () => (await handlers['draft.list']({ accountId })).drafts).toEqual([])
  await handlers['draft.set']({ ...draft, chatId: ChatId.parse(8) })
  expect((await handlers['draft.list']({ accountId })).drafts).toMatchObject([{ chatId: 8, text: draft.text }])

  const after = run(folder, true)
  await expect.poll(async () => (await after.handlers['draft.list']({ accountId })).drafts).toEqual([])
})
