import { execFile, execFileSync } from 'node:child_process'
import { promisify } from 'node:util'

/** A program that a reading needs the output of. */
interface ProgramWanted {
  program: string
  args: readonly string[]
}

/** A reading that asks for programs on its way. A program that fails is thrown into it. */
export type Asking<T> = Generator<ProgramWanted, T, string>

/** @returns The output of one program, for a reading. @throws when it fails */
export function* outputOf(program: string, args: readonly string[]): Asking<string> {
  return yield { program, args }
}

/** Runs programs of the system without the operator's environment. */
interface SystemPrograms {
  /** @returns Its output. @throws when it fails */
  now(wanted: ProgramWanted): string
  /** The same, while this process goes on. */
  later(wanted: ProgramWanted): Promise<string>
}

/** A program of the system that hangs must not keep the console from starting. */
const longestMs = 10_000
const inBackground = promisify(execFile)

export function systemPrograms(env: NodeJS.ProcessEnv): SystemPrograms {
  const options = { env, timeout: longestMs, windowsHide: true, encoding: 'utf8' } as const
  return {
    now: ({ program, args }) => execFileSync(program, args, { ...options, stdio: ['ignore', 'pipe', 'ignore'] }),
    async later({ program, args }) {
      const running = inBackground(program, args, options)
      // PowerShell waits for the end of what it is given.
      running.child.stdin?.end()
      return (await running).stdout
    },
  }
}

/** Reads at once; this process waits for each program. @throws what the reading throws */
export function readNow<T>(reading: Asking<T>, run: SystemPrograms['now']): T {
  let step = reading.next()
  while (step.done !== true) step = handed(reading, settled(run, step.value))
  return step.value
}

/** Reads while this process goes on. @throws what the reading throws */
export async function readLater<T>(reading: Asking<T>, run: SystemPrograms['later']): Promise<T> {
  let step = reading.next()
  while (step.done !== true) {
    const wanted = step.value
    const [outcome] = await Promise.allSettled([run(wanted)])
    step = handed(reading, outcome)
  }
  return step.value
}

function settled(run: SystemPrograms['now'], wanted: ProgramWanted): PromiseSettledResult<string> {
  try {
    return { status: 'fulfilled', value: run(wanted) }
  } catch (reason) {
    return { status: 'rejected', reason }
  }
}

function handed<T>(reading: Asking<T>, outcome: PromiseSettledResult<string>): IteratorResult<ProgramWanted, T> {
  return outcome.status === 'fulfilled' ? reading.next(outcome.value) : reading.throw(outcome.reason)
}
