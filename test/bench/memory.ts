import { readdirSync, readFileSync } from 'node:fs'

/** A process and all below it. */
function treeOf(pid: number): number[] {
  const parents = new Map<number, number>()
  for (const entry of readdirSync('/proc')) {
    if (/^\d+$/.test(entry)) parents.set(Number(entry), parentOf(entry))
  }
  const below = (candidate: number): boolean => {
    for (let at: number | undefined = candidate; at; at = parents.get(at)) if (at === pid) return true
    return false
  }
  return [...parents.keys()].filter(below)
}

/**
 * Memory of a process and all below it, as the system accounts for it: pages shared by several count in parts (PSS).
 *
 * @returns Megabytes; NaN where the system does not tell (only Linux does).
 */
export function treeMemory(pid: number): number {
  if (process.platform !== 'linux') return NaN
  return treeOf(pid).reduce((sum, each) => sum + proportional(each), 0) / 1024
}

/** The same of one process alone. */
export const processMemory = (pid: number): number => (process.platform === 'linux' ? proportional(pid) / 1024 : NaN)

/**
 * Processor time of a process and all below it, in milliseconds by process.
 *
 * @returns Nothing where the system does not tell (only Linux does).
 */
export function treeWork(pid: number): Map<number, number> {
  return new Map(process.platform === 'linux' ? treeOf(pid).map(each => [each, workOf(each)]) : [])
}

/** The kernel counts in hundredths of a second. */
function workOf(pid: number): number {
  const [user, system] = readProc(`/proc/${pid}/stat`).split(') ')[1]?.split(' ').slice(11, 13) ?? []
  return (Number(user) + Number(system)) * 10
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
function proportional(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(readProc(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
}
