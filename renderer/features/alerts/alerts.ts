import { computed, onScopeDispose, ref, type Ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type {
  AlertGroup,
  AlertHits,
  AlertList,
  AlertRuleId,
  AlertWish,
  Breach,
  BreachId,
} from '../../../electron/contract/alert'
import type { ChatId } from '../../../electron/contract/common'
import type { Failure } from '../../../electron/contract/failure'
import { on } from '../../api'
import { useAccount } from '../../app/account'
import { CallFailed } from '../../app/notices'

/** A breach's dialog that is to be looked at. */
export interface SoughtDialog {
  chatId: ChatId
  customer: string
}

export type SnoozeMinutes = 5 | 15 | 60

/** The account's alert rules and what they have found; main keeps them, asks them and tells. */
export const useAlerts = defineStore('alerts', () => {
  const account = useAccount()
  const list = shallowRef<AlertList | null>(null)
  /** Why they could not be loaded. */
  const failure = shallowRef<Failure | null>(null)
  /** Rules whose switch or removal is under way. */
  const busy = ref(new Set<AlertRuleId>())

  function take(changed: AlertList): void {
    if (changed.accountId !== account.shown) return
    list.value = changed
    failure.value = null
  }
  async function change(asked: Promise<AlertList>): Promise<void> {
    take(await account.only(asked))
  }
  async function load(): Promise<void> {
    try {
      await change(account.asker()('alert.list', {}))
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      failure.value = error.failure
    }
  }
  async function during(id: AlertRuleId, changing: Promise<AlertList>): Promise<void> {
    busy.value.add(id)
    try {
      await change(changing)
    } finally {
      busy.value.delete(id)
    }
  }

  account.onForget(() => {
    list.value = null
    failure.value = null
    busy.value.clear()
  })
  const begin = () => void load()
  account.onEnter(begin)
  // The account may have been shown before anybody asked for its alerts.
  if (account.shown !== null) begin()
  onScopeDispose(on('alert.changed', take))

  return {
    ...{ list, failure, busy, load },
    ...createViews(list),
    save: (id: AlertRuleId | null, rule: AlertWish) => change(account.asker()('alert.save', { id, rule })),
    turn: (id: AlertRuleId, isOn: boolean) => during(id, account.asker()('alert.switch', { id, isOn })),
    remove: (id: AlertRuleId) => during(id, account.asker()('alert.remove', { id })),
    /** How many dialogs these conditions would hit now; null until the board has been read. */
    attempt: (groups: AlertGroup[]): Promise<AlertHits | null> =>
      account.only(account.asker()('alert.try', { groups })),
    acknowledge: (ids: BreachId[]) => change(account.asker()('alert.acknowledge', { ids })),
    snooze: (ids: BreachId[], minutes: SnoozeMinutes) => change(account.asker()('alert.snooze', { ids, minutes })),
  }
})

/** The list as it is shown. */
function createViews(list: Readonly<Ref<AlertList | null>>) {
  const breaches = computed(() => list.value?.breaches ?? [])
  const open = computed(() => breaches.value.filter(({ ended }) => ended === null))
  const byChat = computed(() => groupedByChat(open.value))
  return {
    rules: computed(() => list.value?.rules ?? []),
    breaches,
    /** Those that hold. */
    open,
    /** Of these, how many nobody has taken note of. */
    count: computed(() => open.value.filter(isNew).length),
    /** The breaches that hold in a dialog. */
    breachesOf: (chatId: ChatId): readonly Breach[] => byChat.value.get(chatId) ?? [],
  }
}

/** One that holds, and that nobody has taken note of or put off. */
export const isNew = ({ ended, acknowledgedAt, snoozedUntil }: Breach): boolean =>
  ended === null && acknowledgedAt === null && snoozedUntil === null

function groupedByChat(breaches: readonly Breach[]): ReadonlyMap<ChatId, readonly Breach[]> {
  const all = new Map<ChatId, Breach[]>()
  for (const breach of breaches) {
    if (breach.chatId === null) continue
    const known = all.get(breach.chatId)
    if (known) known.push(breach)
    else all.set(breach.chatId, [breach])
  }
  return all
}
