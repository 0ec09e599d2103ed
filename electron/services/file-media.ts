import { AppError } from '../app-error'
import type { Active } from './active-account'
import { type BookedFile, type FileBook, mediaScheme } from './file-book'
import type { Content, FileSource, Wanted } from './file-source'
import { pictureType, recordingType } from './file-type'

/** Shows files to the window by names alone. */
export interface Media {
  /**
   * Gives what an address of the scheme stands for.
   *
   * @throws AppError `not_found` for an address that was never given, or to another account; otherwise as it was refused
   */
  content(address: string): Promise<Content>
  /** The file an address stands for, if it is one of the account at work. @throws AppError `not_found`, `signed_out` */
  file(address: string): BookedFile
  /** Forgets all content, for another account. */
  forget(): void
}

/** Shows what the operator is about to send. */
export interface Chosen {
  content(name: string): Promise<Content | null>
}

interface Deps {
  active: Active
  book: Pick<FileBook, 'find'>
  source: Pick<FileSource, 'read'>
  chosen: Chosen
  /** Bytes kept at hand. */
  capacity?: number
}

/** Larger pictures are saved, not shown. */
export const largestPicture = 10 * 1024 * 1024
/** Larger films and recordings are saved, not played. */
export const largestRecording = 32 * 1024 * 1024

export function createMedia({ active, book, source, chosen, capacity = 96 * 1024 * 1024 }: Deps): Media {
  const cache = createCache(capacity)
  const loading = new Map<string, Promise<Content>>()

  function known(name: string): BookedFile {
    const file = book.find(name)
    if (file?.accountId !== active().account.id) throw new AppError('not_found')
    return file
  }

  function load(what: Wanted, name: string): Promise<Content> {
    const file = known(name)
    const key = `${what}/${name}`
    const cached = cache.get(key)
    if (cached) return Promise.resolve(cached)
    const running = loading.get(key)
    if (running) return running
    const picture = file.kind === 'image'
    const rules = picture
      ? { accept: pictureType, maxBytes: largestPicture }
      : { accept: recordingType, maxBytes: largestRecording }
    const started = source
      .read(active(), file, what, rules)
      .then(content => cache.put(key, content))
      .finally(() => loading.delete(key))
    loading.set(key, started)
    return started
  }

  return {
    async content(address) {
      const { what, name } = partsOf(address)
      if (what === 'preview' || what === 'file') return load(what, name)
      const content = what === 'chosen' ? await chosen.content(name) : null
      if (!content) throw new AppError('not_found')
      return content
    },
    file: address => known(partsOf(address).name),
    forget: () => cache.clear(),
  }
}

const shape = new RegExp(`^${mediaScheme}://([a-z]+)/([A-Za-z0-9-]{1,64})(?:\\?\\d{1,9})?$`)

/** A number after `?` asks anew and means nothing else. */
function partsOf(address: string): { what: string; name: string } {
  const [, what = '', name = ''] = shape.exec(address) ?? []
  return { what, name }
}

/** Keeps what was used last, up to so many bytes. */
function createCache(capacity: number) {
  const entries = new Map<string, Content>()
  let bytes = 0

  function drop(key: string, content: Content): void {
    entries.delete(key)
    bytes -= content.bytes.length
  }
  return {
    get(key: string): Content | null {
      const found = entries.get(key)
      if (!found) return null
      entries.delete(key)
      entries.set(key, found)
      return found
    },
    put(key: string, content: Content): Content {
      entries.set(key, content)
      bytes += content.bytes.length
      for (const [oldest, old] of entries) {
        if (bytes <= capacity || oldest === key) break
        drop(oldest, old)
      }
      return content
    },
    clear(): void {
      entries.clear()
      bytes = 0
    },
  }
}
