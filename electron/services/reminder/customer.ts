import type { ChatId } from '../../contract/common'
import type { DialogView } from '../../contract/dialog'
import type { AccountId } from '../../contract/account'
import { type Active, type ActiveAccount, activeOrNull, type PortalTime } from '../account/active'
import type { Dialogs } from '../dialog/dialogs'
import type { MyDialogs } from '../my-dialogs/my-dialogs'
import type { PollPart } from '../portal/poll-part'
import type { Trace } from '../portal/trace'
import type { Reminders } from './reminders'
import type { Awaited } from './stock'

interface CustomerWatchDeps {
  active: Active
  myDialogs: Pick<MyDialogs, 'known' | 'onChange'>
  dialogs: Pick<Dialogs, 'known' | 'onRead' | 'read'>
  reminders: Pick<Reminders, 'awaited' | 'wrote'>
  now: PortalTime
  /** Milliseconds on a clock that nobody sets. */
  steady: () => number
  trace: Trace
}

/** Dialogs that one poll asks for. */
const mostAsked = 3
/** A dialog outside the list is asked for no more often than this, in milliseconds. */
const everyMs = 30_000
/** A message older than this when it is found, in milliseconds, came while nobody watched. */
const lateMs = 2 * 60_000

/**
 * Watches for the next message of customers whom a reminder waits for: in my dialogs and in dialogs that are read for
 * other reasons; any other dialog is asked for its last message with the poll, and read when that has changed.
 */
export function createCustomerWatch({
  active,
  myDialogs,
  dialogs,
  reminders,
  now,
  ...deps
}: CustomerWatchDeps): PollPart {
  const asked = createAsked(deps.steady)

  function check(using: ActiveAccount): void {
    const listed = new Map(myDialogs.known().map(dialog => [dialog.chatId, dialog]))
    for (const waiting of reminders.awaited(using.account.id)) {
      const last = listed.get(waiting.chatId)?.last
      const inList = last?.by === 'customer' && (last.id ?? 0) > waiting.after ? last : null
      const found = inList ?? spokenIn(dialogs.known(waiting.chatId, using), waiting)
      if (!found) continue
      const isLate = found.at !== null && now(using) - found.at > lateMs
      reminders.wrote(using.account.id, waiting.chatId, isLate)
    }
  }

  function checkActive(): void {
    const using = activeOrNull(active)
    if (using) check(using)
  }
  myDialogs.onChange(checkActive)
  dialogs.onRead(checkActive)

  return {
    ask(request, using) {
      check(using)
      const listed = new Map(myDialogs.known().map(dialog => [dialog.chatId, dialog]))
      const { account } = using
      // The list says who wrote last, unless that was somebody else after the customer.
      const isOpen = ({ chatId, after }: Awaited) => {
        const last = listed.get(chatId)?.last
        return !last || (last.by !== 'customer' && (last.id ?? Infinity) > asked.seen(account.id, chatId, after))
      }
      const chosen = asked.next(account.id, reminders.awaited(account.id).filter(isOpen))
      const answers = chosen.map(one => ({ one, told: request.ask('imopenlines.dialog.get', { CHAT_ID: one.chatId }) }))
      if (answers.length === 0) return null
      return () => {
        for (const { one, told } of answers) {
          const answer = told.answer()
          const lastId = answer.ok ? answer.value.last_message_id : null
          if (lastId === null || lastId <= asked.seen(account.id, one.chatId, one.after)) continue
          // Its reading is heard of as any other is.
          const saw = () => asked.saw(account.id, one.chatId, lastId)
          dialogs.read(one.chatId, { using, lane: 'board' }).then(saw, deps.trace)
        }
      }
    },
  }
}

/** The last message of a dialog that the console knows of, whoever wrote it; 0 where it knows none. */
export function lastKnown(
  chatId: ChatId,
  { active, myDialogs, dialogs }: Pick<CustomerWatchDeps, 'active' | 'myDialogs' | 'dialogs'>,
): number {
  const using = activeOrNull(active)
  const listed = myDialogs.known().find(dialog => dialog.chatId === chatId)?.last?.id
  const read = using && dialogs.known(chatId, using)?.messages.at(-1)?.id
  return Math.max(listed ?? 0, read ?? 0)
}

/** The customer's newest message in a dialog, if it is newer than the one waited after. */
function spokenIn(view: DialogView | null, { after }: Awaited): DialogView['messages'][number] | null {
  return (
    view?.messages.findLast(({ id, author, deleted }) => id > after && author.kind === 'customer' && !deleted) ?? null
  )
}

/** When dialogs were asked for, and up to which message they have been read. */
function createAsked(steady: () => number) {
  const at = new Map<string, number>()
  const upTo = new Map<string, number>()
  const keyOf = (accountId: AccountId, chatId: ChatId) => `${accountId}:${chatId}`

  return {
    /** Those that were not asked for lately, the longest first. */
    next(accountId: AccountId, waiting: readonly Awaited[]): Awaited[] {
      const since = ({ chatId }: Awaited) => at.get(keyOf(accountId, chatId)) ?? -Infinity
      const ready = waiting.filter(one => steady() - since(one) >= everyMs).sort((a, b) => since(a) - since(b))
      const chosen = ready.slice(0, mostAsked)
      for (const { chatId } of chosen) at.set(keyOf(accountId, chatId), steady())
      return chosen
    },
    seen: (accountId: AccountId, chatId: ChatId, after: number) =>
      Math.max(after, upTo.get(keyOf(accountId, chatId)) ?? 0),
    saw: (accountId: AccountId, chatId: ChatId, messageId: number) =>
      void upTo.set(keyOf(accountId, chatId), messageId),
  }
}
