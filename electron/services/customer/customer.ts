import { randomUUID } from 'node:crypto'
import type { Reference } from '../../bitrix/client/bitrix'
import type { Serves } from '../../contract/calls'
import { type ChatId, type CrmBinding, Instant } from '../../contract/common'
import type { Dialog } from '../../contract/dialog'
import type { AccountId } from '../../contract/account'
import type { Customer } from '../../contract/customer'
import { type Active, type ActiveAccount, drop, isActive, type PortalTime, whileActive } from '../account/active'
import { type Pending, valueOf } from '../portal/batch-request'
import { cardOf } from './card'
import { type Dialogs } from '../dialog/dialogs'
import type { DialogReading, DialogRequest } from '../dialog/request'
import type { Directories } from '../people/directory'
import { mayAskUsers } from '../people/users'
import { entityTypes } from '../search/asked'
import { ranked } from '../search/rank'
import { onceEach, type Trace } from '../portal/trace'

/** Milliseconds for which a customer's data is shown again without asking. */
const freshMs = 60_000
/** Customers remembered per console. */
const mostKept = 100
/** Dialogs of one record that are read along with it. */
const dialogsOfRecord = 8

interface CustomersDeps {
  active: Active
  dialogs: Pick<Dialogs, 'known' | 'read' | 'request' | 'keep'>
  directory: Directories
  now: PortalTime
  trace?: Trace | undefined
}

export interface Customers {
  handlers: Serves<'customer'>
  /** Forgets the data of an account that signs out. */
  forget(account: AccountId): void
}

/** Knows who a dialog's customer is. */
export function createCustomers({ active, dialogs, directory, now, ...deps }: CustomersDeps): Customers {
  const trace = onceEach(deps.trace ?? (() => randomUUID()))
  const kept = new Map<string, { bound: string; customer: Customer }>()

  function keep(key: string, bound: string, customer: Customer): void {
    kept.delete(key)
    kept.set(key, { bound, customer })
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break
      kept.delete(oldest)
    }
  }

  return {
    forget: account => drop(kept, account),
    handlers: {
      async 'customer.read'({ chatId, fresh }) {
        const using = whileActive(active())
        const { dialog } = dialogs.known(chatId, using) ?? (await dialogs.read(chatId, { using }))
        const key = `${using.account.id}:${chatId}`
        const bound = dialog.crm.map(({ type, id }) => `${type}${id}`).join()
        const last = kept.get(key)
        const age = last ? now(using) - last.customer.readAt : Infinity
        // A lead may have become a deal meanwhile: then the earlier data is of another record.
        if (last && !fresh && last.bound === bound && age >= 0 && age < freshMs) return last.customer
        const customer = await readCustomer(
          { using, dialogs, directory: directory.of(using.account), trace, now },
          dialog,
        )
        // Nothing is kept for an account that has signed out meanwhile.
        if (isActive(active, using)) keep(key, bound, customer)
        return customer
      },
    },
  }
}

interface Reads {
  using: ActiveAccount
  dialogs: CustomersDeps['dialogs']
  directory: ReturnType<Directories['of']>
  trace: Trace
  now: PortalTime
}

/** Reads the records bound to a dialog, their stages, owners and other dialogs in one request. */
async function readCustomer(deps: Reads, dialog: Dialog): Promise<Customer> {
  const { using, dialogs, directory, trace, now } = deps
  const { chatId, crm } = dialog
  const readAt = Instant.parse(now(using))
  if (crm.length === 0) return { chatId, cards: [], dialogs: [], more: 0, readAt }
  const request = dialogs.request(using)
  const records = crm.map(binding => askRecord(request, binding))
  const learnPeople = askPeople(request, deps, records)
  request.names()
  await request.send({ lane: 'open' })
  learnPeople()

  const cards = records.map(({ binding, item, statuses }) => {
    const names = statuses && answered(statuses)
    return cardOf({ binding, item: item.answer(), statuses: names ?? [], directory, trace })
  })
  const others = new Set(records.flatMap(chatsOf).filter(id => id !== chatId))
  const found = ranked(records.flatMap(dialogsIn).filter(other => other.chatId !== chatId))
  return { chatId, cards, dialogs: found, more: Math.max(0, others.size - found.length), readAt }
}

interface AskedItem {
  binding: CrmBinding
  item: ReturnType<typeof askItem>
  /** Only leads and deals have stages. */
  statuses: ReturnType<typeof askStage> | null
  chats: ReturnType<typeof askChats>
  readings: DialogReading[]
}

const askItem = (request: DialogRequest, { type, id }: CrmBinding) =>
  request.ask('crm.item.get', { entityTypeId: entityTypes[type], id })

const askStage = (request: DialogRequest, item: Pending<unknown>) =>
  request.ask('crm.status.list', { filter: { STATUS_ID: item.ref('item', 'stageId') } })

/** Waiting and closed dialogs too: without `N` the portal hides them. */
const askChats = (request: DialogRequest, { type, id }: CrmBinding) =>
  request.ask('imopenlines.crm.chat.get', { CRM_ENTITY_TYPE: type, CRM_ENTITY: id, ACTIVE_ONLY: 'N' })

function askRecord(request: DialogRequest, binding: CrmBinding): AskedItem {
  const item = askItem(request, binding)
  const hasStages = binding.type === 'lead' || binding.type === 'deal'
  const statuses = hasStages ? askStage(request, item) : null
  const chats = askChats(request, binding)
  const readings = Array.from({ length: dialogsOfRecord }, (_, index) =>
    request.dialog({ CHAT_ID: chats.ref(index, 'CHAT_ID') }, false),
  )
  return { binding, item, statuses, chats, readings }
}

/** Asks for the names of the records' owners. @returns Learns the names, once the request was sent. */
function askPeople(request: DialogRequest, { using, directory }: Reads, records: AskedItem[]): () => void {
  if (!mayAskUsers(using)) return () => {}
  const ids: Reference[] = records.map(({ item }) => item.ref('item', 'assignedById'))
  const users = request.ask('user.get', { FILTER: { ID: ids } })
  return () => directory.learnUsers(answered(users) ?? [])
}

const answered = <T>(pending: Pending<T>) => valueOf(pending.answer())

const chatsOf = ({ chats }: AskedItem): ChatId[] => (answered(chats) ?? []).map(chat => chat.CHAT_ID)

/** The dialogs that were read; commands beyond the record's last chat asked for nothing. */
function dialogsIn(record: AskedItem): Dialog[] {
  return record.readings.slice(0, chatsOf(record).length).flatMap(reading => {
    const view = reading.view()
    return view.ok ? [view.value.dialog] : []
  })
}
