import { dirname, join } from 'node:path'
import type { Files } from '../../../../electron/storage/files'

interface Inode {
  /** A reader's view. */
  content: Buffer
  /** The content of the platter. */
  synced: Buffer
}

/** The unsynced effects left by the power cut: none, all, or names without their content. */
export type Aftermath = 'lost' | 'kept' | 'mixed'

export class PowerCut extends Error {}

/** A disk that loses its power before the n-th of its small steps, and keeps only synced content. */
export function createMemoryDisk(options: { cutAt?: number; full?: (path: string) => boolean } = {}) {
  let seen = new Map<string, Inode>()
  let durable = new Map<string, Inode>()
  let steps = 0

  function step(): void {
    if (options.cutAt !== undefined && steps >= options.cutAt) throw new PowerCut()
    steps++
  }

  const files: Files = {
    list: async folder =>
      [...seen.keys()].filter(path => dirname(path) === folder).map(path => path.slice(folder.length + 1)),
    read: async path => seen.get(path)?.content ?? null,
    async write(path, content) {
      if (options.full?.(path)) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
      step()
      const inode = seen.get(path) ?? { content: Buffer.alloc(0), synced: Buffer.alloc(0) }
      seen.set(path, inode)
      inode.content = content.subarray(0, content.length / 2)
      step()
      inode.content = content
      step()
      inode.synced = content
    },
    async rename(from, to) {
      step()
      const inode = seen.get(from)
      if (!inode) throw new Error(`no file ${from}`)
      seen.delete(from)
      seen.set(to, inode)
      step()
      durable = new Map(seen)
    },
    async erase(path) {
      const inode = seen.get(path)
      if (!inode) return
      step()
      inode.content = Buffer.alloc(inode.content.length)
      step()
      inode.synced = inode.content
      seen.delete(path)
      step()
      durable = new Map(seen)
    },
  }

  return {
    files,
    steps: () => steps,
    /** Cuts the power after that many steps. */
    cutAfter(more: number) {
      options.cutAt = steps + more
    },
    paths: () => [...seen.keys()],
    /** Every byte on the disk as text, to look for secrets. */
    text: () => [...seen.values()].map(({ content }) => content.toString('latin1')).join('\n'),
    /** Flips one bit of a file. */
    damage(folder: string, name: string, at: number) {
      const inode = seen.get(join(folder, name))
      if (!inode) throw new Error(`no file ${name}`)
      inode.content = Buffer.from(inode.content)
      inode.content[at] = (inode.content[at] ?? 0) ^ 1
    },
    /** The disk after the power is back. */
    restart(aftermath: Aftermath) {
      delete options.cutAt
      if (aftermath === 'lost') seen = new Map(durable)
      for (const inode of seen.values()) {
        if (aftermath === 'kept') inode.synced = inode.content
        else inode.content = inode.synced
      }
      durable = new Map(seen)
    },
  }
}
