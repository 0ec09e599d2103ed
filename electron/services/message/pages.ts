import type { Reference } from '../../bitrix/client/bitrix'
import { AppError } from '../../app-error'
import type { ChatId } from '../../contract/common'
import type { ActiveAccount } from '../account/active'
import { newRequest, valueOf } from '../portal/batch-request'
import { type Page, pageSize, type Transcript, windowSize } from '../dialog/history'

/** Pages that one request reads, each from the end of the one before: on the way to a message, and to scroll. */
const mostPages = { toMessage: 20, toScroll: windowSize / pageSize }

/** The wanted part of the messages before one. */
export interface Turning {
  chatId: ChatId
  before: number
  /** Goes on until this message, within reason. */
  until: number | null
}

/** There may be more before it. */
export const isFull = (page: Page | undefined) => page !== undefined && page.given >= pageSize

/**
 * Pages back from a message, which is not included: as many as the window takes at once, or as lead to `until`, within
 * reason.
 *
 * @param before Null begins at the newest.
 * @throws AppError when the first cannot be read
 */
export async function readPages(
  { bitrix }: ActiveAccount,
  { chatId, before, until }: { chatId: ChatId; before: number | null; until: number | null },
): Promise<Page[]> {
  const request = newRequest(bitrix)
  const page = (LAST_ID: number | Reference | null) =>
    request.ask('im.dialog.messages.get', {
      DIALOG_ID: `chat${chatId}`,
      LIMIT: pageSize,
      ...(LAST_ID !== null && { LAST_ID }),
    })
  const pages = [page(before)]
  while (pages.length < (until === null ? mostPages.toScroll : mostPages.toMessage)) {
    // A page is newest first: the next one begins at its last message.
    const last = pages.at(-1)?.ref('messages', pageSize - 1, 'id')
    if (last) pages.push(page(last))
  }
  await request.send({ lane: 'open' })
  const first = pages[0]?.answer()
  if (!first?.ok) throw first?.error ?? new AppError('bug')
  const read = pages.flatMap(each => valueOf(each.answer()) ?? [])
  // After a page that is not full there is no message to go on from: the portal begins at the newest again.
  const end = read.findIndex(each => !isFull(each))
  return end < 0 ? read : read.slice(0, end + 1)
}

/** Known later messages tried in place of a missing one; further requests, each of many pages, that search for it. */
const mostAnchors = 5
const mostRequests = 4

/**
 * The messages before one that may have gone: back from the nearest later one that still exists, otherwise from the
 * newest.
 *
 * @returns Pages, the last of which reaches before the message or is the beginning: then it is not full and may be
 *   empty.
 */
export async function readAround(
  using: ActiveAccount,
  transcript: Transcript | null,
  { chatId, before, until }: Turning,
): Promise<Page[]> {
  const later = transcript?.recent.map(({ id }) => id).filter(id => id > before) ?? []
  const pages: Page[] = []
  let from: number | null = await firstThere(using, chatId, later.slice(0, mostAnchors))
  for (let requests = 0; requests < mostRequests; requests++) {
    const read = await readPages(using, { chatId, before: from, until: requests === 0 ? until : (until ?? before) })
    pages.push(...read)
    const oldest = Math.min(...pages.flatMap(({ messages }) => messages.map(({ id }) => id)))
    if (oldest <= (until ?? before - 1) || !isFull(read.at(-1))) break
    from = oldest
  }
  return pages
}

/** The first of these messages that is still in the chat; null when none is. */
async function firstThere({ bitrix }: ActiveAccount, chatId: ChatId, ids: readonly number[]): Promise<number | null> {
  if (ids.length === 0) return null
  const request = newRequest(bitrix)
  // For an existing message the portal gives something, unless it is the very first.
  const asked = ids.map(id => ({
    id,
    page: request.ask('im.dialog.messages.get', { DIALOG_ID: `chat${chatId}`, LIMIT: 1, LAST_ID: id }),
  }))
  await request.send({ lane: 'open' })
  return asked.find(({ page }) => (valueOf(page.answer())?.given ?? 0) > 0)?.id ?? null
}

export function joined(pages: Page[]): Page {
  const messages = new Map(pages.flatMap(page => page.messages.map(message => [message.id, message])))
  return {
    chat_id: pages[0]?.chat_id ?? null,
    messages: [...messages.values()],
    given: pages.reduce((sum, { given }) => sum + given, 0),
    isWhole: pages.every(({ isWhole }) => isWhole),
    users: pages.flatMap(page => page.users),
    files: pages.flatMap(page => page.files),
  }
}
