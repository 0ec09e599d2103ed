import { basename, extname } from 'node:path'
import { AppError } from '../../app-error'
import type { FailureReason } from '../../contract/failure'
import { type ChosenFile, largestUpload, type TransferId } from '../../contract/file'
import type { LocalFiles } from '../../storage/local-file'
import { safeFileName } from './name'
import { type Chosen, largestPicture } from './media'
import { headBytes, pictureType } from './type'

/**
 * A file that the operator picked, dropped or pasted, as the preload script passes it: a path that only a file of
 * theirs can have, or the content of one that is on no disk.
 */
export type FileChoice = { path: string } | { name: string; bytes: Uint8Array }

/** A chosen file, to be read any number of times. */
export interface HeldFile extends ChosenFile {
  open(): AsyncIterable<Uint8Array>
}

/** The files that the operator has chosen. The window knows them by ids: it cannot name a path. */
export interface ChosenFiles extends Chosen {
  /** @throws AppError `invalid` with `file_unreadable`, `file_folder`, `file_empty`, `file_too_large`; `file_over_limit` or `file_type_off` by the policy */
  choose(choice: FileChoice): Promise<ChosenFile>
  /** The file in its current state. @throws AppError as {@link choose}, when it has gone or can no longer be sent */
  current(id: TransferId): Promise<HeldFile>
  forget(id: TransferId): void
}

interface ChosenFilesDeps {
  local: Pick<LocalFiles, 'size' | 'read'> & Partial<Pick<LocalFiles, 'isFolder'>>
  newId: () => string
  /** What an administrator lets operators send. */
  limits?: () => FileLimits
}

export interface FileLimits {
  /** Ends of names, without the dot and in lower case; all without it. */
  fileTypes?: readonly string[] | undefined
  fileMegabytes?: number | undefined
}

/** The oldest of the files chosen and never sent are forgotten. */
const most = 500

export function createChosenFiles({ local, newId, limits = () => ({}) }: ChosenFilesDeps): ChosenFiles {
  const held = new Map<TransferId, { name: string; choice: FileChoice }>()

  async function current(id: TransferId): Promise<HeldFile> {
    const found = held.get(id)
    if (!found) throw unusable('file_unreadable')
    const { name, choice } = found
    const size = 'path' in choice ? await local.size(choice.path) : choice.bytes.length
    if (size === null) throw unusable((await isFolder(choice)) ? 'file_folder' : 'file_unreadable')
    if (size === 0) throw unusable('file_empty')
    if (size > largestUpload) throw unusable('file_too_large')
    const { fileTypes, fileMegabytes = Infinity } = limits()
    if (size > fileMegabytes * 1024 * 1024) throw unusable('file_over_limit')
    if (fileTypes && !fileTypes.includes(endOf(name))) throw unusable('file_type_off')
    const open = () => ('path' in choice ? local.read(choice.path) : once(choice.bytes))
    return { id, name, size, open }
  }

  const isFolder = async (choice: FileChoice) => 'path' in choice && (await local.isFolder?.(choice.path)) === true

  return {
    current,
    async choose(choice) {
      const id = newId()
      held.set(id, { name: nameOf(choice), choice })
      for (const oldest of held.keys()) {
        if (held.size <= most) break
        held.delete(oldest)
      }
      try {
        const { name, size } = await current(id)
        return { id, name, size }
      } catch (error) {
        held.delete(id)
        throw error
      }
    },
    forget: id => void held.delete(id),
    async content(id) {
      if (!held.has(id)) return null
      const { size, open } = await current(id)
      if (size > largestPicture) return null
      const bytes = await gathered(open())
      const type = pictureType(bytes.subarray(0, headBytes))
      return type === null ? null : { type, bytes }
    },
  }
}

/** `pdf` of `Report.PDF`; empty without an end. */
const endOf = (name: string) => extname(name).slice(1).toLowerCase()

const unusable = (reason: FailureReason) => new AppError('invalid', { reason })

const nameOf = (choice: FileChoice) => safeFileName('path' in choice ? basename(choice.path) : choice.name)

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function gathered(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of source) pieces.push(piece)
  return Buffer.concat(pieces)
}
