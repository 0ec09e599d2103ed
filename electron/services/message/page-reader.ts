import { AppError } from '../../app-error'
import type { Params } from '../../bitrix/methods'
import type { Working } from '../delivery/leaving'
import type { Page } from '../dialog/history'
import { inGroups, newRequest } from '../portal/batch-request'

/** Reads a page of a chat's messages. @throws AppError */
export type ReadPage = (using: Working, asked: Params<'im.dialog.messages.get'>, signal: AbortSignal) => Promise<Page>

/** Reads each page in a request of its own, before everything else: somebody waits for it. */
export const pageAlone: ReadPage = ({ bitrix }, asked, signal) =>
  bitrix.call('im.dialog.messages.get', asked, { lane: 'act', signal })

/** Pages in one request: 50 messages each, all of which are parsed. */
const mostTogether = 25
/** Milliseconds in which pages that are asked for come together. */
const gatheringMs = 50

interface WaitingPage {
  using: Working
  asked: Params<'im.dialog.messages.get'>
  signal: AbortSignal
  take: (page: Page) => void
  fail: (error: AppError) => void
}

/** Makes a reader that puts the pages which are asked for at almost the same time into common requests. */
export function readTogether(wait: (ms: number) => Promise<void>): ReadPage {
  let waiting: WaitingPage[] = []

  function send(): void {
    const pages = waiting
    waiting = []
    for (const group of inGroups(pages, mostTogether)) void sendGroup(group)
  }
  return (using, asked, signal) =>
    new Promise((take, fail) => {
      if (waiting.length === 0) void wait(gatheringMs).then(send)
      waiting.push({ using, asked, signal, take, fail })
    })
}

async function sendGroup(pages: readonly WaitingPage[]): Promise<void> {
  const [first] = pages
  if (!first) return
  const request = newRequest(first.using.bitrix)
  const asked = pages.map(page => ({ ...page, pending: request.ask('im.dialog.messages.get', page.asked) }))
  try {
    await request.send({ lane: 'open', signal: first.signal })
  } catch (error) {
    for (const { fail } of pages) fail(error instanceof AppError ? error : new AppError('bug', {}, { cause: error }))
    return
  }
  for (const { pending, take, fail } of asked) {
    const answer = pending.answer()
    if (answer.ok) take(answer.value)
    else fail(answer.error)
  }
}
