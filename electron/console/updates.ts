import { join } from 'node:path'
import { createDownloads } from '../bitrix/http/download'
import type { RestartObstacle } from '../contract/update'
import type { LastStep } from '../services/update/last-step'
import { createFeed } from '../services/update/feed'
import { createUpdateMemory } from '../services/update/memory'
import { createUpdates } from '../services/update/updates'
import { createRecords } from '../storage/records'
import type { Network } from './network'
import type { ConsoleParts } from './parts'
import type { PortalClocks } from './portal-clocks'
import type { System } from './system'

interface ConsoleUpdatesDeps {
  system: System
  network: Pick<Network, 'resolveProxy' | 'userAgent' | 'signIns'>
  clocks: Pick<PortalClocks, 'now' | 'current'>
  parts: Pick<ConsoleParts, 'acts' | 'journal' | 'messages' | 'fileParts' | 'notes' | 'account'>
}

/** Milliseconds until the feed is asked first, up to twice as many, so that an office does not ask at once. */
const firstMs = 60_000
const everyMs = 6 * 3_600_000

/** Connects updates to the disk, the network, the clocks and the work that a restart would cut off. */
export async function createConsoleUpdates({ system, network, clocks, parts }: ConsoleUpdatesDeps) {
  const { clock, policy, version, platform, push, log } = system
  const updating = await system.updating()
  const folder = join(system.folder, 'update')
  const records = createRecords({ files: system.disk.files, now: clock.wall })
  const downloads = createDownloads(network)
  const updates = createUpdates({
    ...{ version, platform, push, log },
    ...{ arch: updating.arch, keys: updating.keys, installer: updating.installer, file: updating.file },
    policy,
    memory: createUpdateMemory({ records, folder, log }),
    feedAt: address => createFeed(downloads, address),
    time: () => ({ now: clocks.now(), isSure: clocks.current().aheadMs !== null }),
    wall: clock.wall,
    timeout: clock.timeout,
    underWay: () => underWay(parts),
    quit: updating.quit,
  })
  updates.start().catch((error: unknown) => log('updates did not start', error))
  system.onPolicy(() => void updates.tell().catch(() => {}))
  const check = () => void updates.check()
  const stopFirst = clock.after(firstMs * (1 + system.random()), check)
  const stopAll = clock.every(everyMs, check)
  return {
    handlers: updates.handlers,
    stop() {
      stopFirst()
      stopAll()
    },
    async finish(ending: LastStep) {
      const isByInstaller = await updates.finish(ending)
      await records.flush()
      return isByInstaller
    },
  }
}

const onTheWay: ReadonlySet<string> = new Set(['waiting', 'queued', 'sending', 'checking'])

/** What a restart would cut off: an act, a message or file on its way, or a text that somebody is writing. */
async function underWay({ account, ...parts }: ConsoleUpdatesDeps['parts']): Promise<RestartObstacle | null> {
  if (parts.acts.isBusy() || parts.journal.isBusy()) return 'act'
  const accountId = account()
  if (accountId === null) return null
  const messages = await parts.messages.handlers['message.outbox']({})
  if (messages.some(({ state }) => onTheWay.has(state))) return 'message'
  const uploads = await parts.fileParts.handlers['file.uploads']({})
  if (uploads.some(({ state }) => onTheWay.has(state))) return 'file'
  // The window hands in the last letters first.
  await parts.notes.flush()
  const { drafts } = await parts.notes.handlers['draft.list']({ accountId })
  const { notes } = await parts.notes.handlers['draft.notes']({ accountId })
  const isWritten = drafts.some(({ text }) => text.trim() !== '') || notes.some(({ draft }) => draft.trim() !== '')
  return isWritten ? 'draft' : null
}
