import { gzipSync } from 'node:zlib'

/** An entry of an archive: a file's content, or any kind by its letter. */
export type TestEntry = string | Buffer | { type: string; content?: string; mode?: number }

/** A tar archive with these paths, compressed as a package is. */
export const packed = (entries: Record<string, TestEntry>): Buffer => gzipSync(tar(entries))

export function tar(entries: Record<string, TestEntry>): Buffer {
  const parts = Object.entries(entries).flatMap(([path, entry]) => {
    const given = typeof entry === 'string' || Buffer.isBuffer(entry) ? { type: '0', content: entry } : entry
    const content = Buffer.from(given.content ?? '')
    const mode = 'mode' in given ? (given.mode ?? 0o644) : 0o755
    const fill = Buffer.alloc((512 - (content.length % 512)) % 512)
    return [header(path, given.type, content.length, mode), content, fill]
  })
  return Buffer.concat([...parts, Buffer.alloc(1024)])
}

function header(path: string, type: string, size: number, mode: number): Buffer {
  const block = Buffer.alloc(512)
  block.write(path.slice(0, 100), 0)
  block.write(mode.toString(8).padStart(7, '0'), 100)
  block.write(size.toString(8).padStart(11, '0'), 124)
  block.write('        ', 148)
  block.write(type, 156)
  block.write('ustar\x0000', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}
