import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { Ref } from 'vue'
import { defineStore } from 'pinia'
import type { ChatId, Message } from '../../../electron/contract/common'
import type { FoundMessages, MessageToken, Outgoing } from '../../../electron/contract/message'
import { on } from '../../api'
import { useAccount } from '../../app/account'
import { useDialogs } from '../dialog/dialogs'
import { createLists, type MessageList } from './lists'
import { createOutgoing } from './outgoing'
import { arrivedAlready } from './arrived'
import { useNotices } from '../../app/notices'

const none: MessageList = { messages: [], earlier: false, isShut: false }

/** The messages of the dialogs in memory, those on their way, and those that arrived while a dialog was open. */
export const useMessages = defineStore('messages', () => {
  const dialogs = useDialogs()
  const account = useAccount()
  const notices = useNotices()
  const { lists, ...changes } = createLists()
  const outgoing = createOutgoing(chatId => lists.value.get(chatId)?.messages.at(-1)?.id ?? 0)
  const past = createPast(lists, changes.past)
  const arrived = createArrivals(lists, changes.arrive)

  /** How often main found an earlier run's outgoing messages damaged. */
  const damaged = ref(0)

  /** The message to go to in the shown dialog; a new object with each wish. */
  const sought = shallowRef<{ chatId: ChatId; id: number } | null>(null)
  const seek = (chatId: ChatId, id: number) => void (sought.value = { chatId, id })

  const list = computed(() => (dialogs.chosen && lists.value.get(dialogs.chosen)) || none)

  /** The messages on their way into a dialog, without those that have arrived. */
  function onTheirWay(chatId: ChatId): Outgoing[] {
    const messages = lists.value.get(chatId)?.messages ?? []
    const sent = [...outgoing.all.value.values()].filter(message => message.chatId === chatId)
    const there = arrivedAlready(sent, messages, outgoing.lastIds, account.active?.user.id)
    return sent.filter(({ token }) => !there.has(token)).sort((a, b) => a.at - b.at)
  }

  /** Whether a message is still kept: one that was discarded is not. */
  const isKept = (token: MessageToken): boolean => outgoing.all.value.has(token)

  /** How many are on their way in all dialogs. */
  const unsent = computed(() => [...outgoing.all.value.values()].filter(isUnderWay).length)

  followDialogs(changes.follow)
  const load = () => void outgoing.load().catch(notices.report)
  account.onEnter(() => {
    changes.clear()
    outgoing.clear()
    past.clear()
    arrived.value = null
    // After signing in again, the operator finds the open dialog as it was.
    changes.follow(dialogs.views)
    load()
  })
  load()
  onScopeDispose(on('outbox.damaged', () => (damaged.value += 1)))

  const { send, check, resend, discard } = outgoing
  const verbs = { older: past.older, ...createMarks(), send, check, resend, discard }
  return { lists, list, reading: past.reading, arrived, damaged, unsent, sought, seek, onTheirWay, isKept, ...verbs }
})

/** The latest messages of others, for screen readers. */
function createArrivals(
  lists: Readonly<Ref<ReadonlyMap<ChatId, MessageList>>>,
  take: ReturnType<typeof createLists>['arrive'],
) {
  const account = useAccount()
  const arrived = ref<{ chatId: ChatId; messages: Message[] } | null>(null)

  onScopeDispose(
    on('message.arrived', arrival => {
      const known = lists.value.get(arrival.chatId)?.messages
      const last = known?.at(-1)?.id ?? 0
      take(arrival)
      const news = arrival.messages.filter(({ id, author }) => id > last && author.id !== account.active?.user.id)
      if (known && news.length > 0) arrived.value = { chatId: arrival.chatId, messages: news }
    }),
  )
  return arrived
}

/** Read and typing marks for others, whose failures need no report; and the search for a text. */
function createMarks() {
  const { asker } = useAccount()
  const unheard = (asked: Promise<void>): void => void asked.catch(() => {})
  return {
    search: (chatId: ChatId, text: string): Promise<FoundMessages> => asker()('message.search', { chatId, text }),
    read: (chatId: ChatId, messageId: number): void => unheard(asker()('message.read', { chatId, messageId })),
    writing: (chatId: ChatId): void => unheard(asker()('message.writing', { chatId })),
  }
}

const isUnderWay = ({ state }: Outgoing) => state === 'waiting' || state === 'sending' || state === 'checking'

/** The messages before those in memory. */
function createPast(
  lists: Readonly<Ref<ReadonlyMap<ChatId, MessageList>>>,
  put: ReturnType<typeof createLists>['past'],
) {
  const account = useAccount()
  const notices = useNotices()
  /** Dialogs whose earlier messages are being read. */
  const reading = ref(new Set<ChatId>())

  /** Reads earlier messages; with `until`, back to that message. @returns Whether there were more. */
  async function older(chatId: ChatId, until: number | null = null): Promise<boolean> {
    const before = lists.value.get(chatId)?.messages[0]?.id
    if (before === undefined || reading.value.has(chatId)) return false
    reading.value.add(chatId)
    try {
      const past = await account.call('message.older', { chatId, before, until })
      put(chatId, past)
      return past.messages.length > 0
    } catch (error) {
      notices.report(error)
      return false
    } finally {
      reading.value.delete(chatId)
    }
  }

  return { reading, older, clear: () => reading.value.clear() }
}

/** Tells main which dialog is shown, and takes the readings of all of them. */
function followDialogs(follow: ReturnType<typeof createLists>['follow']): void {
  const dialogs = useDialogs()
  const account = useAccount()
  watch(() => dialogs.views, follow, { immediate: true, flush: 'sync' })
  watch(
    () => [dialogs.chosen, account.shown ?? undefined] as const,
    ([chatId, id]) => {
      if (id !== undefined)
        account
          .asker()('message.watch', { chatId })
          .catch(() => {})
    },
    { immediate: true },
  )
}
