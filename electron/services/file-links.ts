import { AppError } from '../app-error'
import type { Lane } from '../bitrix/bitrix'
import type { ActiveAccount } from './active-account'
import { mostCommands, newRequest, type BatchRequest } from './batch-request'
import type { BookedFile } from './file-book'

/** Asks the portal for one-time addresses of files. */
export interface FileLinks {
  /** @throws AppError as the portal refuses, or as the request failed */
  ask(using: ActiveAccount, file: Pick<BookedFile, 'chatId' | 'id'>): Promise<string>
}

interface Deps {
  wait: (ms: number) => Promise<void>
}

interface Gathering {
  request: BatchRequest
  sent: Promise<void>
}

/** Pictures come into view together: so long they are gathered. */
const gatherMs = 25
const lane: Lane = 'bulk'

/** Gathers what is asked for at the same time into one request. */
export function createFileLinks({ wait }: Deps): FileLinks {
  const gathering = new Map<string, Gathering>()

  function current(using: ActiveAccount): Gathering {
    const { id } = using.account
    const known = gathering.get(id)
    if (known && known.request.size() < mostCommands) return known
    const request = newRequest(using.bitrix)
    const sent = wait(gatherMs).then(() => {
      if (gathering.get(id)?.request === request) gathering.delete(id)
      return request.send({ lane })
    })
    const made = { request, sent }
    gathering.set(id, made)
    return made
  }

  return {
    async ask(using, { chatId, id }) {
      const { request, sent } = current(using)
      const pending = request.ask('im.v2.File.download', { dialogId: `chat${chatId}`, fileId: id })
      await sent
      const answer = pending.answer()
      if (!answer.ok) throw answer.error
      if (answer.value.downloadUrl === '') throw new AppError('not_found', { method: 'im.v2.File.download' })
      return answer.value.downloadUrl
    },
  }
}
