import { basename } from 'node:path'
import { AppError } from '../../app-error'
import type { Serves } from '../../contract/calls'
import type { Push } from '../../contract/events'
import type { AccountId } from '../../contract/account'
import type { Saving, TransferId } from '../../contract/file'
import type { LocalFiles, LocalTarget } from '../../storage/local-file'
import type { Active, ActiveAccount } from '../account/active'
import type { NamedFile } from '../portal/media-names'
import type { Media } from './media'
import { safeFileName } from './name'
import type { FileSource } from './source'
import { throttled } from '../portal/throttle'
import { failureOf, type Trace } from '../portal/trace'

export interface Savings {
  handlers: Pick<Serves<'file'>, 'file.save' | 'file.reveal'>
  /** @returns Whether there was such a file to stop. */
  stop(id: TransferId): boolean
  /** Stops savings under way, or about to begin, of an account that signs out. */
  leave(account: AccountId): void
}

interface SavingsDeps {
  active: Active
  media: Pick<Media, 'file'>
  source: Pick<FileSource, 'open'>
  local: Pick<LocalFiles, 'create'>
  /** Asks the operator where to save, suggesting a name; null when they change their mind. */
  askWhere: (name: string) => Promise<string | null>
  /** Shows a file in the system's file manager. */
  reveal: (path: string) => void
  push: Push
  newId: () => string
  trace: Trace
}

const tellEveryMs = 100

/** Saves files of messages: written beside their place, moved there when complete, never opened. */
export function createSavings(deps: SavingsDeps): Savings {
  const { active, media, askWhere, reveal, push, newId } = deps
  const running = new Map<TransferId, AbortController>()
  const saved = new Map<TransferId, string>()
  const { leavingOf, leave } = createLeavings()

  async function save(using: ActiveAccount, file: NamedFile, address: string, path: string): Promise<Saving> {
    const left = leavingOf(using.account.id)
    const id = newId()
    const stopping = new AbortController()
    running.set(id, stopping)
    const total = file.size > 0 ? file.size : null
    const saving: Saving = {
      ...{ id, media: address, name: basename(path), total },
      ...{ received: 0, state: 'saving', failure: null },
    }
    push('file.saving', saving)
    const ended = await receive(deps, using, file, path, saving, AbortSignal.any([stopping.signal, left]))
    running.delete(id)
    if (ended.state === 'saved') saved.set(id, path)
    push('file.saving', ended)
    return ended
  }

  return {
    handlers: {
      async 'file.save'({ media: address }) {
        // Choosing a place takes time: the file belongs to the account that it was asked for.
        const using = active()
        const left = leavingOf(using.account.id)
        const file = media.file(address)
        const path = await askWhere(safeFileName(file.name))
        return path === null || left.aborted ? null : save(using, file, address, path)
      },
      async 'file.reveal'({ id }) {
        const path = saved.get(id)
        if (path === undefined) throw new AppError('not_found')
        reveal(path)
      },
    },
    stop(id) {
      running.get(id)?.abort()
      return running.has(id)
    },
    leave,
  }
}

/** Stops everything of an account at once. */
function createLeavings() {
  const leaving = new Map<AccountId, AbortController>()
  return {
    leavingOf(account: AccountId): AbortSignal {
      const known = leaving.get(account) ?? new AbortController()
      leaving.set(account, known)
      return known.signal
    },
    leave(account: AccountId): void {
      leaving.get(account)?.abort()
      leaving.delete(account)
    },
  }
}

async function receive(
  { source, local, push, trace }: SavingsDeps,
  using: ActiveAccount,
  file: NamedFile,
  path: string,
  saving: Saving,
  signal: AbortSignal,
): Promise<Saving> {
  let target: LocalTarget | null = null
  let received = 0
  let { total } = saving
  const progress = throttled<Partial<Saving>>(tellEveryMs, what => push('file.saving', { ...saving, ...what }))
  try {
    const opened = await source.open(using, file, signal)
    total = opened.size ?? total
    target = await local.create(path).catch(unwritable)
    for await (const piece of opened.body) {
      await target.write(piece).catch(unwritable)
      received += piece.length
      progress.tell({ received, total })
    }
    await target.finish().catch(unwritable)
    return { ...saving, received, total, state: 'saved' }
  } catch (error) {
    await target?.abandon().catch(() => {})
    const stopped = signal.aborted
    const failure = stopped ? null : failureOf(error, trace)
    return { ...saving, received, total, state: stopped ? 'stopped' : 'failed', failure }
  } finally {
    progress.stop()
  }
}

function unwritable(error: unknown): never {
  throw new AppError('invalid', { reason: 'file_unwritable' }, { cause: error })
}
