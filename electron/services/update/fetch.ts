import { createHash } from 'node:crypto'
import type { PackageFacts, PackageFile } from '../../storage/package-file'
import { type Feed, UpdateRefused } from './feed'

interface FetchDeps {
  feed: Feed
  file: Pick<PackageFile, 'save'>
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
  try {
    await deps.file.save(checked(path, expected, deps))
  } catch (error) {
    throw error instanceof UpdateRefused ? error : new UpdateRefused('disk', { cause: error })
  }
}

/** The package's pieces, which end well only if all of them together are what was announced. */
async function* checked(path: string, { size, sha512 }: PackageFacts, { feed, signal, onProgress }: FetchDeps) {
  const hash = createHash('sha512')
  let [received, told] = [0, 0]
  for await (const piece of feed.pieces(path, { most: size, signal })) {
    hash.update(piece)
    received += piece.length
    yield piece
    if (received - told < size / 100) continue
    told = received
    onProgress(received)
  }
  if (received < size) throw new UpdateRefused('cut_short')
  if (hash.digest('hex') !== sha512) throw new UpdateRefused('package_changed')
}
