import { readdirSync, readFileSync } from 'node:fs'

/**
 * Memory of a process and all below it, as the system accounts for it: pages shared by several count in parts (PSS).
 *
 * @returns Megabytes; NaN where the system does not tell (only Linux does).
 */
export function treeMemory(pid: number): number {
  if (process.platform !== 'linux') return NaN
  const parents = new Map<number, number>()
  for (const entry of readdirSync('/proc')) {
    if (/^\d+$/.test(entry)) parents.set(Number(entry), parentOf(entry))
  }
  const below = (candidate: number): boolean => {
    for (let at: number | undefined = candidate; at; at = parents.get(at)) if (at === pid) return true
    return false
  }
  const kilobytes = [...parents.keys()].filter(below).reduce((sum, each) => sum + proportional(each), 0)
  return kilobytes / 1024
}

// A process may end between the listing and the reading: it then counts as nothing.
function readProc(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const parentOf = (pid: string) => Number(/^PPid:\s+(\d+)/m.exec(readProc(`/proc/${pid}/status`))?.[1] ?? 0)
const proportional = (pid: number) => Number(/^Pss:\s+(\d+)/m.exec(readProc(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
