import { createHash } from 'node:crypto'
import type { PackageFacts, PackageFile } from '../../storage/package-file'
import { type Feed, UpdateRefused } from './feed'

interface FetchDeps {
  feed: Feed
  file: Pick<PackageFile, 'create'>
  signal: AbortSignal
  /** Told of the bytes that have arrived, about a hundred times. */
  onProgress: (received: number) => void
}

/**
 * Fetches a package and keeps it if it is what its manifest says. What has arrived of any other is removed.
 *
 * @throws UpdateRefused
 */
export async function fetchPackage(path: string, expected: PackageFacts, deps: FetchDeps): Promise<void> {
  const { feed, file, signal, onProgress } = deps
  const target = await onDisk(() => file.create())
  try {
    const hash = createHash('sha512')
    let [received, told] = [0, 0]
    for await (const piece of feed.pieces(path, { most: expected.size, signal })) {
      hash.update(piece)
      received += piece.length
      await onDisk(() => target.write(piece))
      if (received - told < expected.size / 100) continue
      told = received
      onProgress(received)
    }
    if (received < expected.size) throw new UpdateRefused('cut_short')
    if (hash.digest('hex') !== expected.sha512) throw new UpdateRefused('package_changed')
    await onDisk(() => target.finish())
  } catch (error) {
    await target.abandon().catch(() => {})
    throw error
  }
}

async function onDisk<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    throw new UpdateRefused('disk', { cause: error })
  }
}
