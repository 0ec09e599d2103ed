import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { settle } from './stage.mjs'

/**
 * Makes a tar.gz of an unpacked console, the same bytes for the same input.
 *
 * @param {{ unpacked: string, output: string, epoch: number, level?: number }} wish The folder inside is called as the
 *   archive. `level`: gzip's, the best unless time matters more.
 * @throws {Error} When tar fails.
 */
export async function buildArchive({ unpacked, output, epoch, level = 9 }) {
  const work = mkdtempSync(path.join(tmpdir(), 'switchboard-tar-'))
  try {
    const name = path.basename(output, '.tar.gz')
    cpSync(unpacked, path.join(work, name), {
      recursive: true,
      verbatimSymlinks: true,
    })
    writeFileSync(path.join(work, name, 'resources/package-type'), 'tar.gz')
    settle(path.join(work, name), epoch)
    const order = ['--sort=name', `--mtime=@${epoch}`, '--owner=0', '--group=0', '--numeric-owner', '--format=gnu']
    const tar = spawn('tar', ['-C', work, ...order, '-cf', '-', name], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    // Node's gzip writes no time and no name.
    const [[code]] = await Promise.all([
      once(tar, 'close'),
      pipeline(tar.stdout, createGzip({ level }), createWriteStream(output, { mode: 0o644 })),
    ])
    if (code !== 0) throw new Error(`tar failed (${code})`)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
