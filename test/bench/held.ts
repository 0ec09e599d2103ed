import { readFile, rm } from 'node:fs/promises'
import type { ElectronApplication } from '@playwright/test'

/** A task of the window's thread: nothing else has its turn there until it ends. In milliseconds. */
export interface Task {
  /** By the clock, with whatever else the computer did meanwhile. */
  clock: number
  /** Of the thread's own work. */
  work: number
}

interface TraceEvent {
  name: string
  pid: number
  tid: number
  dur?: number
  tdur?: number
  args: { name?: string }
}

/** Watches the tasks of the window's thread from now on. @returns Gives all of them and ends the watch. */
export async function watchTasks(electron: ElectronApplication): Promise<() => Promise<Task[]>> {
  await electron.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({
      included_categories: ['disabled-by-default-devtools.timeline'],
      excluded_categories: ['*'],
    }),
  )
  return async () => {
    const file = await electron.evaluate(({ contentTracing }) => contentTracing.stopRecording())
    const { traceEvents } = JSON.parse(await readFile(file, 'utf8')) as { traceEvents: TraceEvent[] }
    await rm(file)
    const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    const windows = new Set(threads.map(({ pid, tid }) => `${pid} ${tid}`))
    const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && windows.has(`${pid} ${tid}`))
    return tasks.map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1000, work: tdur / 1000 }))
  }
}
