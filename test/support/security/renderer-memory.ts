import { open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Console } from '../console'

/**
 * Looks for texts in the memory of the page's process: its JavaScript heap after a collection, and everything the process
 * has written to its own memory.
 *
 * @returns The places of each text found.
 */
export async function foundInPage(console: Console, texts: readonly string[]): Promise<string[]> {
  const { electron, userData } = console
  const snapshot = join(userData, 'page.heapsnapshot')
  const pid = await electron.evaluate(async ({ BrowserWindow }, file) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    await contents?.takeHeapSnapshot(file)
    return contents?.getOSProcessId() ?? 0
  }, snapshot)
  const heap = await readFile(snapshot, 'utf8')
  await rm(snapshot)
  const inHeap = texts.filter(text => heap.includes(text)).map(text => `${text.slice(0, 4)}… in the heap`)
  const inMemory = (await foundInMemory(pid, texts)).map(text => `${text.slice(0, 4)}… in the memory`)
  return [...inHeap, ...inMemory]
}

interface Region {
  start: number
  end: number
}

/** Searches the writable regions of a process that hold anything. Linux only. */
async function foundInMemory(pid: number, texts: readonly string[]): Promise<string[]> {
  const needles = texts.map(text => ({ text, forms: [Buffer.from(text), Buffer.from(text, 'utf16le')] }))
  const longest = Math.max(...needles.flatMap(({ forms }) => forms.map(form => form.length)))
  const memory = await open(`/proc/${pid}/mem`, 'r')
  const found = new Set<string>()
  try {
    for (const region of regionsOf(await readFile(`/proc/${pid}/smaps`, 'utf8'))) {
      for await (const chunk of chunksOf(memory, region, longest)) {
        for (const { text, forms } of needles) if (forms.some(form => chunk.includes(form))) found.add(text)
      }
    }
  } finally {
    await memory.close()
  }
  return [...found]
}

/** @see proc_pid_smaps(5): a header line for each region, then its figures. */
function regionsOf(smaps: string): Region[] {
  const regions: Region[] = []
  let current: Region | null = null
  for (const line of smaps.split('\n')) {
    const header = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line)
    if (header) current = { start: parseInt(header[1] ?? '', 16), end: parseInt(header[2] ?? '', 16) }
    else if (/^[0-9a-f]+-[0-9a-f]+ /.test(line)) current = null
    const resident = /^Rss:\s+(\d+)/.exec(line)
    if (current && resident && Number(resident[1]) > 0) regions.push(current)
  }
  return regions
}

const chunkSize = 8 * 1024 * 1024

/** Reads a region piece by piece; pieces overlap, so that no text is cut in two. */
async function* chunksOf(memory: Awaited<ReturnType<typeof open>>, { start, end }: Region, overlap: number) {
  for (let at = start; at < end; at += chunkSize) {
    const buffer = Buffer.alloc(Math.min(chunkSize + overlap, end - at))
    // A page that went away meanwhile, or a device's, has nothing to read.
    const read = await memory.read(buffer, 0, buffer.length, at).catch(() => ({ bytesRead: 0 }))
    if (read.bytesRead > 0) yield buffer.subarray(0, read.bytesRead)
  }
}
