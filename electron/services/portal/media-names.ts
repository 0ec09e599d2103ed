import type { FileResult } from '../../bitrix/methods/results-file'
import type { ChatId, MessageFile } from '../../contract/common'
import type { AccountId } from '../../contract/account'

/** The scheme by which the window gets files of messages; only main knows the file behind a name. */
export const mediaScheme = 'b24media'
/** `preview`: an image small enough for a message. `file`: the whole file. `chosen`: one that is about to be sent. */
export const fileAddress = (what: 'preview' | 'file' | 'chosen', name: string) => `${mediaScheme}://${what}/${name}`

/** A file of a message that was read, as main knows it. */
export interface NamedFile extends Pick<MessageFile, 'id' | 'name' | 'size' | 'kind'> {
  accountId: AccountId
  chatId: ChatId
  /** Addresses in the portal's form: unchecked, `''` where it gave none. */
  addresses: { preview: string; show: string; download: string }
}

/** The account and chat that a file belongs to. */
export type FileOwner = Pick<NamedFile, 'accountId' | 'chatId'>

/**
 * Knows the files of all messages read, by names that reveal nothing and cannot be guessed: the window gets the names,
 * never an address of the portal.
 */
export interface MediaNames {
  /** The file in the window's form; the same file gets the same name each time it is read. */
  enter(owner: FileOwner, id: number, file: FileResult | undefined): MessageFile
  /** @returns Null for a name that was never given, or has been forgotten since. */
  find(name: string): NamedFile | null
}

/** Number of files remembered, the last ones read; a name costs about half a kilobyte. */
const most = 50_000

/** @param newName Gives a name that cannot be guessed. */
export function createMediaNames(newName: () => string): MediaNames {
  const names = new Map<string, string>()
  const files = new Map<string, NamedFile>()

  function nameOf(file: NamedFile): string {
    const key = `${file.accountId}:${file.chatId}:${file.id}`
    const name = names.get(key) ?? newName()
    for (const map of [names, files]) map.delete(map === names ? key : name)
    names.set(key, name)
    files.set(name, file)
    const [oldest] = files.size > most ? files : []
    if (oldest) forget(...oldest)
    return name
  }
  function forget(name: string, { accountId, chatId, id }: NamedFile): void {
    files.delete(name)
    names.delete(`${accountId}:${chatId}:${id}`)
  }

  return {
    enter(owner, id, file) {
      const known = { id, name: file?.name || `#${id}`, size: file?.size ?? 0, kind: kindOf(file?.type) }
      // A file that the portal has not described exists all the same: `im.v2.File.download` takes only its number.
      const addresses = {
        preview: file?.urlpreview ?? '',
        show: file?.urlshow ?? '',
        download: file?.urldownload ?? '',
      }
      const name = nameOf({ ...owner, ...known, addresses })
      const media = { preview: fileAddress('preview', name), full: fileAddress('file', name) }
      return { ...known, media, pixels: file?.image ?? null }
    },
    find: name => files.get(name) ?? null,
  }
}

function kindOf(type: string | undefined): MessageFile['kind'] {
  return type === 'image' || type === 'video' || type === 'audio' ? type : 'file'
}
