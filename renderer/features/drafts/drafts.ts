import { onScopeDispose, type Ref, ref, shallowRef, watch } from 'vue'
import { defineStore } from 'pinia'
import type { ChatId, Message } from '../../../electron/contract/common'
import type { AccountId } from '../../../electron/contract/account'
import type { DraftList, ReplyTarget } from '../../../electron/contract/draft'
import { call, on } from '../../api'
import { replyTarget } from './reply'
import { useAccount } from '../../app/account'
import { createOwner, retryAfterMs, type Written } from './drafts-left'
import { useNotices } from '../../app/notices'
import { listenTo } from '../../ui/window-listener'

/** The longest wait before a change goes to the disk, however fast the operator types. */
const saveAfterMs = 250

/** The operator's unsent texts, per dialog of the active account; main keeps them on disk. */
export const useDrafts = defineStore('drafts', () => {
  const kept = createKept()
  const { text, replies, changed } = kept
  const { unsaved, later, save, flush, flushWith, own, filled } = createSaving(
    chatId => ({ text: text(chatId), replyTo: kept.reply(chatId) }),
    restore,
  )
  const { ready, damaged } = followAccount(
    accountId => {
      flush()
      kept.clear()
      own(accountId)
    },
    flush,
    list => {
      kept.fill(list)
      filled()
    },
  )

  /** Puts back a draft newer than the one on the disk. */
  function restore({ chatId, text: given, replyTo }: Written): void {
    const known = text(chatId)
    if (replyTo && !kept.reply(chatId)) replies.value.set(chatId, replyTo)
    const isMore = known.trim() !== '' && !given.startsWith(known)
    write(chatId, isMore && !known.startsWith(given) ? `${given}\n${known}` : isMore ? known : given)
  }

  /** Keeps the text of a dialog's field as it is now. */
  function write(chatId: ChatId, written: string): void {
    changed(chatId, written)
    later(chatId)
  }

  const { handed, giveBack, giveBackTo } = createHanding(ready, text, write)

  /** Makes the next message of a dialog a reply to one of its messages, or to none. */
  function replyTo(chatId: ChatId, message: Message | null): void {
    if (message) replies.value.set(chatId, replyTarget(message))
    else replies.value.delete(chatId)
    changed(chatId, text(chatId))
    later(chatId)
  }

  /** Forgets a draft that has become a message; text written since stays, in whichever field shows the dialog now. */
  function taken(chatId: ChatId, sent: string): void {
    const now = text(chatId)
    replies.value.delete(chatId)
    changed(chatId, now.startsWith(sent) ? now.slice(sent.length).trimStart() : now)
    save(chatId)
    handed.value = { chatId, asked: false }
  }

  for (const event of ['blur', 'pagehide'] as const) onScopeDispose(listenTo(event, flush))

  const { has, reply, marked } = kept
  const verbs = { has, text, reply, write, giveBack, giveBackTo, replyTo, taken, flush, flushWith }
  return { ready, damaged, unsaved, replies, marked, handed, ...verbs }
})

/** The drafts in memory. Texts change with every key, so other parts see only whether a dialog has one. */
function createKept() {
  const texts = new Map<ChatId, string>()
  const replies = ref(new Map<ChatId, ReplyTarget>())
  const marked = ref(new Set<ChatId>())

  function changed(chatId: ChatId, text: string): void {
    texts.set(chatId, text)
    const holds = text.trim() !== '' || replies.value.has(chatId)
    if (holds && !marked.value.has(chatId)) marked.value.add(chatId)
    else if (!holds) marked.value.delete(chatId)
  }

  return {
    replies,
    marked,
    changed,
    has: (chatId: ChatId): boolean => marked.value.has(chatId),
    text: (chatId: ChatId): string => texts.get(chatId) ?? '',
    reply: (chatId: ChatId): ReplyTarget | null => replies.value.get(chatId) ?? null,
    fill({ drafts }: DraftList): void {
      for (const { chatId, text, replyTo } of drafts) {
        if (replyTo) replies.value.set(chatId, replyTo)
        changed(chatId, text)
      }
    },
    clear(): void {
      texts.clear()
      replies.value.clear()
      marked.value.clear()
    },
  }
}

/** A dialog whose field gets another text from elsewhere. */
interface Handed {
  chatId: ChatId
  /** Whether the operator asked for it and goes on in the field; a text that comes by itself leaves the focus alone. */
  asked: boolean
}

/** Puts texts into fields from elsewhere. */
function createHanding(
  ready: Readonly<Ref<boolean>>,
  text: (chatId: ChatId) => string,
  write: (chatId: ChatId, written: string) => void,
) {
  const account = useAccount()
  /** The last one. */
  const handed = shallowRef<Handed | null>(null)

  const verbs = {
    /**
     * Returns an undelivered text to its dialog's field, before any text written there since, as soon as that is known.
     *
     * @param asked Whether the operator asked for it, so that they go on in the field.
     * @param owner The account whose dialog it is; the active one unless given.
     * @returns Whether it is there; false if another account became active first.
     */
    async giveBack(chatId: ChatId, given: string, asked: boolean, owner = account.active?.id): Promise<boolean> {
      const isOwners = () => account.active?.id === owner
      while (!ready.value && isOwners()) await changeOf(() => [ready.value, isOwners()])
      if (!isOwners()) return false
      const written = text(chatId)
      write(chatId, written.trim() === '' ? given : `${given}\n${written}`)
      handed.value = { chatId, asked }
      return true
    },
    /** Returns a text that nobody else keeps: if its account was left, as soon as that one is active again. */
    async giveBackTo(owner: AccountId, chatId: ChatId, given: string): Promise<void> {
      for (let asked = true; !(await verbs.giveBack(chatId, given, asked, owner)); asked = false)
        await changeOf(() => [account.active?.id])
    },
  }
  return { handed, ...verbs }
}

/** Resolves with the next change of the given values. */
const changeOf = (given: () => unknown[]): Promise<void> =>
  new Promise(resolve => watch(given, () => resolve(), { once: true, flush: 'sync' }))

/** Saves drafts a moment after they change, and again if that failed. */
function createSaving(
  draft: (chatId: ChatId) => { text: string; replyTo: ReplyTarget | null },
  restore: (draft: Written) => void,
) {
  const timers = new Map<ChatId, ReturnType<typeof setTimeout>>()
  /** The last attempt to save failed. */
  const unsaved = ref(false)
  const owner = createOwner({
    restore,
    settled: () => (unsaved.value &&= timers.size > 0 || !owner.leftNothing()),
  })
  /** Other parts that save their last changes at the same moments. */
  const others = new Set<() => void>()

  function flush(): void {
    for (const chatId of [...timers.keys()]) save(chatId)
    owner.flush()
    for (const other of others) other()
  }

  function later(chatId: ChatId, ms = saveAfterMs): void {
    if (!timers.has(chatId)) timers.set(chatId, setTimeout(save, ms, chatId))
  }

  function save(chatId: ChatId): void {
    clearTimeout(timers.get(chatId))
    timers.delete(chatId)
    const accountId = owner.get()
    if (accountId === null) return
    const same = owner.turn()
    const written = { accountId, chatId, ...draft(chatId) }
    call('draft.set', written).then(
      () => (unsaved.value &&= !same() || !owner.leftNothing()),
      () => {
        unsaved.value = true
        if (same()) later(chatId, retryAfterMs)
        else owner.leave(written)
      },
    )
  }

  onScopeDispose(() => timers.forEach(clearTimeout))
  handInWhenWanted(flush)

  return {
    unsaved,
    later,
    save,
    /** Saves waiting changes at once. */
    flush,
    /** Has another part save its last changes together with these, also just before the console ends. */
    flushWith: (other: () => void): void => void others.add(other),
    /** From now on the drafts are this account's. */
    own(accountId: AccountId): void {
      owner.set(accountId)
      unsaved.value = !owner.leftNothing()
    },
    /** The fields hold the drafts from the disk. */
    filled: owner.filled,
  }
}

/** Hands the drafts in when the console is about to end. */
function handInWhenWanted(flush: () => void): void {
  onScopeDispose(
    on('draft.wanted', () => {
      flush()
      // Main takes calls in order, so by then it has them all.
      call('draft.handed', {}).catch(() => {})
    }),
  )
}

/** Reads the drafts of the active account; after a sign-out and sign-in the operator finds everything as it was. */
function followAccount(begin: (accountId: AccountId) => void, pause: () => void, fill: (list: DraftList) => void) {
  const account = useAccount()
  const notices = useNotices()
  /** The drafts of the account are known. */
  const ready = ref(false)
  /** Number of drafts whose files could not be read. */
  const damaged = ref(0)
  let owner: AccountId | null = null
  /** Counts the loads: the same account may return before its first list arrives. */
  let turns = 0

  async function belongTo(accountId: AccountId | null): Promise<void> {
    if (accountId === null || accountId === owner) return pause()
    begin(accountId)
    const turn = ++turns
    ;[ready.value, damaged.value, owner] = [false, 0, accountId]
    const found = await call('draft.list', { accountId }).catch((error: unknown) => {
      if (turn === turns) notices.report(error)
      return { drafts: [], damaged: 0 }
    })
    if (turn !== turns) return
    fill(found)
    damaged.value = found.damaged
    ready.value = true
  }

  watch(
    () => (account.ready ? (account.active?.id ?? null) : null),
    id => void belongTo(id),
    { immediate: true, flush: 'sync' },
  )
  return { ready, damaged }
}
