import { z } from 'zod'
import { ChatId } from '../../contract/common'
import { givenList, listing, number } from './wire'

const id = number(z.int().positive())
const ids = givenList(id)
  .optional()
  .transform(given => given ?? [])

/** @see api-reference/chats/search/im-search-chat-list.md; of a chat's many fields the dialog is read for the rest. */
export const FoundChat = z.object({ id: number(ChatId) })

/**
 * Numbers of CRM records by type; a type without any is omitted, and nothing at all is `[]`.
 *
 * @see api-reference/crm/duplicates/crm-duplicate-find-by-comm.md
 */
export const FoundRecords = z.preprocess(
  found => (Array.isArray(found) ? {} : found),
  listing({ LEAD: ids, CONTACT: ids, COMPANY: ids }),
)

/** @see api-reference/crm/universal/crm-item-list.md */
export const ListedItem = z.object({ id })
