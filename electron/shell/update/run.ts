import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Starts other programs for an installation. */
export interface Programs {
  /** Runs one to its end. @throws Error if it cannot be run or ends with another code than 0 */
  run(program: string, args: readonly string[]): Promise<void>
  /** Starts one that outlives the console. @throws Error if it cannot be started */
  leave(program: string, args: readonly string[]): Promise<void>
}

export const programs: Programs = {
  async run(program, args) {
    const child = spawn(program, args, { stdio: 'ignore' })
    await once(child, 'close')
    if (child.exitCode !== 0) throw new Error(`${program} ended with ${child.exitCode}`)
  },
  async leave(program, args) {
    const child = spawn(program, args, { stdio: 'ignore', detached: true })
    await once(child, 'spawn')
    child.unref()
  },
}
