import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { ChatId } from '../../../electron/contract/common'
import type { AccountId } from '../../../electron/contract/account'
import type { Reminder, ReminderList, ReminderWish } from '../../../electron/contract/reminder'
import { on } from '../../api'
import { useAccount } from '../../app/account'
import { useNotices } from '../../app/notices'

/** A reminder of an account that is not shown, which has just rung. */
interface RungElsewhere {
  accountId: AccountId
  customer: string
}

/** The operator's reminders; main keeps them and rings them. */
export const useReminders = defineStore('reminders', () => {
  const account = useAccount()
  const { report } = useNotices()
  const list = shallowRef<ReminderList | null>(null)
  /** The panel with all of them is open. */
  const isOpen = ref(false)
  /** Rung ones whose card was put away; they stay in the panel. */
  const putAway = ref(new Set<string>())
  const { elsewhere, heard } = createElsewhere()

  const all = computed(() => list.value?.reminders ?? [])
  const byChat = computed(() => new Map(all.value.map(reminder => [reminder.chatId, reminder])))
  const rung = computed(() => all.value.filter(({ rang }) => rang !== null))
  const cards = computed(() => rung.value.filter(reminder => !putAway.value.has(ringOf(reminder))))

  function take(changed: ReminderList): void {
    if (changed.accountId === account.shown) list.value = changed
    else heard(changed)
  }

  async function load(): Promise<void> {
    list.value = await account.only(account.asker()('reminder.list', {}))
  }
  /** Sets a dialog's reminder, in place of an earlier one. */
  async function set(wish: ReminderWish): Promise<void> {
    take(await account.only(account.asker()('reminder.set', wish)))
  }
  async function remove(chatId: ChatId): Promise<void> {
    take(await account.only(account.asker()('reminder.remove', { chatId })))
  }
  const hide = (reminder: Reminder) => void putAway.value.add(ringOf(reminder))

  account.onForget(() => {
    list.value = null
    isOpen.value = false
    putAway.value.clear()
  })
  const begin = () => void load().catch(report)
  account.onEnter(begin)
  // The account may have been shown before anybody asked for its reminders.
  if (account.shown !== null) begin()
  onScopeDispose(on('reminder.changed', take))
  onScopeDispose(on('reminder.show', () => (isOpen.value = true)))

  return { list, all, byChat, rung, cards, isOpen, elsewhere, set, remove, hide }
})

/** Hears reminders of accounts that are not shown, each ring once. */
function createElsewhere() {
  const elsewhere = shallowRef<RungElsewhere | null>(null)
  const known = new Set<string>()

  return {
    elsewhere,
    heard({ accountId, reminders }: ReminderList): void {
      for (const reminder of reminders) {
        const key = `${accountId}:${ringOf(reminder)}`
        if (reminder.rang === null || known.has(key)) continue
        known.add(key)
        elsewhere.value = { accountId, customer: reminder.customer }
      }
    },
  }
}

/** One ring of a reminder: a snoozed one rings anew. */
const ringOf = ({ chatId, rang }: Reminder) => `${chatId}:${rang?.at}`
