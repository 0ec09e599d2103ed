import { AppError } from '../../app-error'
import type { Bitrix, Lane } from '../../bitrix/client/bitrix'
import { isBackground } from '../../bitrix/client/budget-bucket'
import type { ActiveAccount } from '../account/active'
import { mostCommands, newRequest } from '../portal/batch-request'
import type { NamedFile } from '../portal/media-names'

/** Asks the portal for one-time addresses of files. */
export interface FileLinks {
  /** @throws AppError as the portal refuses, or as the request failed; `cancelled` once the signal aborts */
  ask(using: ActiveAccount, file: Linked, options: LinkOptions): Promise<string>
}

export interface LinkOptions {
  lane: Lane
  signal?: AbortSignal | undefined
}

type Linked = Pick<NamedFile, 'chatId' | 'id'>

interface FileLinksDeps {
  wait: (ms: number) => Promise<void>
}

interface AskedLink {
  file: Linked
  signal: AbortSignal | undefined
  /** How many times the portal had no room for it. */
  refusals: number
  give: (url: string) => void
  fail: (error: unknown) => void
}

/** Requests of one sign-in and lane, the oldest first. */
interface LinkQueue {
  waiting: AskedLink[]
  isServed: boolean
  /** How many were asked for so far. */
  asked: number
  /** Requests during which files are still taken to be scrolled past: some have left before they were there. */
  passing: number
}

/** Milliseconds for gathering requests: pictures come into view together. */
const gatherMs = 25
/**
 * Milliseconds between two requests that nobody waits for; from then on it goes once nothing new has been asked for
 * during `quiet`, as when scrolling ends, and at the latest after `most`. Where files have been scrolled past meanwhile, a
 * busy computer scrolls by jerks, so that only `still` is an end, and after `passing` one goes all the same.
 */
const pace = { rest: 300, quiet: 100, still: 400, most: 2000, passing: 3000 }
/** Requests after which files that leave no more count as looked at. */
const passingFor = 4
/** Refusals for lack of room after which that is reported. */
const mostRefusals = 3

/**
 * Gathers requests made at the same time into one, and has one request of a lane under way at a time; the next one asks
 * for the newest files first. Files that nobody wants any more are not asked for: previews that are scrolled past leave
 * before the next request goes.
 */
export function createFileLinks({ wait }: FileLinksDeps): FileLinks {
  const lines = new WeakMap<Bitrix, Map<Lane, LinkQueue>>()

  function lineOf(bitrix: Bitrix, lane: Lane): LinkQueue {
    const byLane = lines.get(bitrix) ?? new Map<Lane, LinkQueue>()
    lines.set(bitrix, byLane)
    const line = byLane.get(lane) ?? { waiting: [], isServed: false, asked: 0, passing: 0 }
    byLane.set(lane, line)
    return line
  }

  async function serve(line: LinkQueue, bitrix: Bitrix, lane: Lane): Promise<void> {
    if (line.isServed) return
    line.isServed = true
    await wait(gatherMs)
    while (line.waiting.length > 0) {
      const again = await send(line.waiting.splice(-mostCommands), bitrix, lane)
      line.waiting.unshift(...again)
      if (isBackground(lane)) await calm(line, wait)
    }
    line.isServed = false
  }

  return {
    ask: ({ bitrix }, file, { lane, signal }) =>
      new Promise((give, fail) => {
        const cancelled = () => fail(new AppError('cancelled'))
        if (signal?.aborted) return cancelled()
        const line = lineOf(bitrix, lane)
        const asking = { file, signal, refusals: 0, give, fail }
        line.waiting.push(asking)
        line.asked++
        signal?.addEventListener(
          'abort',
          () => {
            line.waiting = line.waiting.filter(other => other !== asking)
            line.passing = passingFor
            cancelled()
          },
          { once: true },
        )
        void serve(line, bitrix, lane)
      }),
  }
}

/** Waits until what is in sight stays there, or long enough. */
async function calm(line: LinkQueue, wait: FileLinksDeps['wait']): Promise<void> {
  line.passing = Math.max(0, line.passing - 1)
  let waited = pace.rest
  await wait(pace.rest)
  while (waited < (line.passing > 0 ? pace.passing : pace.most)) {
    const step = line.passing > 0 ? pace.still : pace.quiet
    const { asked } = line
    await wait(step)
    if (line.asked === asked) return
    waited += step
  }
}

/** @returns Files to be asked for again, since the portal had no room for them. */
async function send(asked: AskedLink[], bitrix: Bitrix, lane: Lane): Promise<AskedLink[]> {
  const request = newRequest(bitrix)
  const newestFirst = asked.toReversed()
  const pending = newestFirst.map(({ file: { chatId, id } }) =>
    request.ask('im.v2.File.download', { dialogId: `chat${chatId}`, fileId: id }),
  )
  try {
    await request.send({ lane, signal: onceAllAbort(asked.map(({ signal }) => signal)) })
  } catch (error) {
    const isFull = error instanceof AppError && error.code === 'rate_limited'
    const again = asked.filter(asking => isFull && !asking.signal?.aborted && ++asking.refusals < mostRefusals)
    for (const { fail } of asked.filter(asking => !again.includes(asking))) fail(error)
    return again
  }
  for (const [n, { give, fail }] of newestFirst.entries()) {
    const answer = pending[n]?.answer()
    if (answer?.ok && answer.value.downloadUrl !== '') give(answer.value.downloadUrl)
    else fail(answer?.ok === false ? answer.error : new AppError('not_found', { method: 'im.v2.File.download' }))
  }
  return []
}

/** Aborts when the last of them has; a file without a signal is wanted to its end. */
function onceAllAbort(signals: (AbortSignal | undefined)[]): AbortSignal {
  const all = new AbortController()
  const check = () => signals.every(signal => signal?.aborted) && all.abort()
  for (const signal of signals) signal?.addEventListener('abort', check, { once: true })
  return all.signal
}
