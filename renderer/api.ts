import type { Asked, CallName, Input, Output, OwnedCall } from '../electron/contract/calls'
import type { EventName, Payload } from '../electron/contract/events'
import type { AccountId } from '../electron/contract/account'
import type { Failure } from '../electron/contract/failure'
import type { ChosenFile } from '../electron/contract/file'

/** A call that main refused or could not carry out: `failure` says how, in data. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed'

  constructor(readonly failure: Failure) {
    super(failure.code)
  }
}

/** The failure to show for any error: main's reason, or a bug of the window itself, which the console keeps. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CallFailed) return error.failure
  const failure = { code: 'bug', traceId: crypto.randomUUID() } as const
  // eslint-disable-next-line no-console -- the only record of an error in the window itself
  console.error(failure.traceId, error)
  return failure
}

/** The same for a request that may have left for the portal before it broke, so its outcome is unknown. */
export const failureOfSent = (error: unknown): Failure =>
  error instanceof CallFailed ? error.failure : { code: 'unclear', traceId: failureOf(error).traceId }

/**
 * Asks main for one thing of the contract.
 *
 * @throws {CallFailed} when main answers with a failure.
 */
export const call = <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => send(name, input)

/** The same for one account: main refuses it once another one is active. @throws {CallFailed} as `call` */
export const callFor = <N extends OwnedCall>(account: AccountId, name: N, input: Asked<N>): Promise<Output<N>> =>
  send(name, { ...input, account })

async function send<N extends CallName>(name: N, input: object): Promise<Output<N>> {
  // Vue's reactive proxies cannot be cloned across the bridge.
  const plain: unknown = JSON.parse(JSON.stringify(input))
  const reply = await window.desktop.call(name, plain)
  if (!reply.ok) throw new CallFailed(reply.failure)
  return reply.value as Output<N>
}

/**
 * Hands main a file that the operator picked, dropped or pasted.
 *
 * @returns Its name, its size and main's id for it.
 * @throws {CallFailed} `invalid` with `file_unreadable`, `file_folder`, `file_empty` or `file_too_large`.
 */
export async function choose(file: File): Promise<ChosenFile> {
  const reply = await window.desktop.choose(file)
  if (!reply.ok) throw new CallFailed(reply.failure)
  return reply.value as ChosenFile
}

type Heard = Map<string, Set<{ listener: (payload: never) => void }>>

/** Listeners by bridge and event: each push crosses the bridge once, however many listen. */
const heardOf = new WeakMap<typeof window.desktop, Heard>()

function heard(): Heard {
  const known = heardOf.get(window.desktop)
  if (known) return known
  const made: Heard = new Map()
  heardOf.set(window.desktop, made)
  window.desktop.onEvent((pushed, payload) => {
    for (const { listener } of [...(made.get(pushed) ?? [])]) listener(payload as never)
  })
  return made
}

/**
 * Listens to one kind of push of main.
 *
 * @returns Stops listening.
 */
export function on<N extends EventName>(name: N, listener: (payload: Payload<N>) => void): () => void {
  const all = heard()
  const listeners = all.get(name) ?? new Set()
  const mine = { listener }
  all.set(name, listeners.add(mine))
  return () => void listeners.delete(mine)
}
