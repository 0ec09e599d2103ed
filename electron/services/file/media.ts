import { AppError } from '../../app-error'
import type { Active, ActiveAccount } from '../account/active'
import { type NamedFile, type MediaNames, mediaScheme } from '../portal/media-names'
import type { Content, FileSource, MediaVariant } from './source'
import { pictureType, recordingType } from './type'

/** Shows files to the window by names alone. */
export interface Media {
  /**
   * Gives the content behind an address of the scheme.
   *
   * @throws AppError `not_found` for an address that was never given, or was given to another account; otherwise as the
   *   read failed
   */
  content(address: string): Promise<Content>
  /** The file behind an address, if it belongs to the working account. @throws AppError `not_found`, `signed_out` */
  file(address: string): NamedFile
  /** Nobody views this address any more: a request that serves nobody else is cancelled, and fails with `cancelled`. */
  leave(address: string): void
  /** Forgets all content, for another account, and cancels requests under way. */
  forget(): void
}

/** Shows files that the operator is about to send. */
export interface Chosen {
  content(name: string): Promise<Content | null>
}

interface Loading {
  content: Promise<Content>
  stopping: AbortController
  /** The waiting viewers, by the address that each has asked by. */
  by: Set<string>
}

interface MediaDeps {
  active: Active
  names: Pick<MediaNames, 'find'>
  source: Pick<FileSource, 'read'>
  chosen: Chosen
  /** Bytes kept in memory. */
  capacity?: number
}

/** Larger pictures are saved, not shown. */
export const largestPicture = 10 * 1024 * 1024
/** Larger films and recordings are saved, not played. */
const largestRecording = 32 * 1024 * 1024

export function createMedia({ active, names, source, chosen, capacity = 96 * 1024 * 1024 }: MediaDeps): Media {
  const cache = createCache(capacity)
  const loads = createLoads(source, cache)

  function known(name: string): NamedFile {
    const file = names.find(name)
    if (file?.accountId !== active().account.id) throw new AppError('not_found')
    return file
  }

  function load(what: MediaVariant, name: string, address: string): Promise<Content> {
    const file = known(name)
    const key = keyOf(what, name)
    const cached = cache.get(key)
    return cached ? Promise.resolve(cached) : loads.join(key, address, { using: active(), file, what })
  }

  return {
    async content(address) {
      const { what, name } = partsOf(address)
      if (what === 'preview' || what === 'file') return load(what, name, address)
      const content = what === 'chosen' ? await chosen.content(name) : null
      if (!content) throw new AppError('not_found')
      return content
    },
    file: address => known(partsOf(address).name),
    leave(address) {
      const { what, name } = partsOf(address)
      loads.leave(keyOf(what, name), address)
    },
    forget() {
      loads.stop()
      cache.clear()
    },
  }
}

interface Load {
  using: ActiveAccount
  file: NamedFile
  what: MediaVariant
}

/** Content being fetched: once for all viewers, and no longer than anybody views it. */
function createLoads(source: MediaDeps['source'], cache: Cache) {
  const loading = new Map<string, Loading>()

  function start(key: string, { using, file, what }: Load): Loading {
    const stopping = new AbortController()
    const { signal } = stopping
    const rules =
      file.kind === 'image'
        ? { accept: pictureType, maxBytes: largestPicture, signal }
        : { accept: recordingType, maxBytes: largestRecording, signal }
    const content = source
      .read(using, file, what, rules)
      .then(read => {
        if (signal.aborted) throw new AppError('cancelled')
        return cache.put(key, read)
      })
      .finally(() => {
        if (loading.get(key) === made) loading.delete(key)
      })
    const made: Loading = { content, stopping, by: new Set() }
    loading.set(key, made)
    return made
  }

  return {
    join(key: string, address: string, load: Load): Promise<Content> {
      const running = loading.get(key) ?? start(key, load)
      running.by.add(address)
      return running.content
    },
    leave(key: string, address: string): void {
      const running = loading.get(key)
      if (!running?.by.delete(address) || running.by.size > 0) return
      // A new viewer asks anew.
      loading.delete(key)
      running.stopping.abort()
    },
    stop(): void {
      for (const { stopping } of loading.values()) stopping.abort()
      loading.clear()
    },
  }
}

const keyOf = (what: string, name: string) => `${what}/${name}`

const shape = new RegExp(`^${mediaScheme}://([a-z]+)/([A-Za-z0-9-]{1,64})(?:\\?\\d{1,9})?$`)

/** A number after `?` only forces a new request. */
function partsOf(address: string): { what: string; name: string } {
  const [, what = '', name = ''] = shape.exec(address) ?? []
  return { what, name }
}

type Cache = ReturnType<typeof createCache>

/** Keeps the content used last, up to so many bytes. */
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
