import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { Failure } from '../../electron/contract/failure'
import type { AccountId, Finding, RecentSearch, Understanding } from '../../electron/contract/models'
import { call, CallFailed, on } from '../api'
import { useDialogs } from './dialogs'

const pauseMs = 120
/** The contract's bound for a search text. */
const longest = 200_000

/** The search field: what is in it, what it was understood as, and what was found. */
export const useSearch = defineStore('search', () => {
  const dialogs = useDialogs()
  const text = ref('')
  const understanding = shallowRef<Understanding | null>(null)
  /** The text that `findings` belong to; null before the first search. */
  const asked = ref<string | null>(null)
  const findings = shallowRef<Finding[]>([])
  const running = ref<{ ticket: string; done: number; total: number } | null>(null)
  /** The whole search failed; a single line's failure is in its finding. */
  const failure = ref<Failure | null>(null)
  const stopped = ref(false)
  const recent = ref<RecentSearch[]>([])
  const openOnly = ref(false)
  let owner: AccountId | null = null
  let pause: ReturnType<typeof setTimeout> | undefined

  /** Whether the text in the field is what the results are of. */
  const settled = computed(() => asked.value !== null && asked.value === text.value.trim())

  /** Takes what was typed, and after a short pause asks what it is. */
  function type(typed: string): void {
    text.value = typed
    clearTimeout(pause)
    if (!typed.trim()) understanding.value = null
    else pause = setTimeout(() => void understand(), pauseMs)
  }

  async function understand(): Promise<void> {
    const typed = text.value
    if (!typed.trim() || typed.length > longest) return
    try {
      const understood = await call('search.understand', { text: typed })
      if (typed === text.value) understanding.value = understood
    } catch (error) {
      // The field stays usable: Enter says what is wrong.
      if (!(error instanceof CallFailed)) throw error
    }
  }

  /** Finds what is in the field, or the given text; one dialog found is opened at once. */
  async function find(wanted: string = text.value): Promise<void> {
    cancel()
    const trimmed = wanted.trim()
    if (wanted !== text.value) type(wanted)
    if (!trimmed) return
    const ticket = crypto.randomUUID()
    const total = trimmed.split('\n').filter(line => line.trim()).length
    ;[asked.value, findings.value, failure.value, stopped.value] = [trimmed, [], null, false]
    running.value = { ticket, done: 0, total }
    try {
      if (trimmed.length > longest) throw new CallFailed({ code: 'invalid', reason: 'too_many_lines', traceId: '' })
      const found = await call('search.find', { ticket, text: trimmed })
      if (running.value?.ticket === ticket) findings.value = found
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      if (running.value?.ticket === ticket) fail(error.failure)
    } finally {
      if (running.value?.ticket === ticket) await finish()
    }
  }

  function fail(failed: Failure): void {
    if (failed.code === 'cancelled') stopped.value = true
    else failure.value = failed
  }

  async function finish(): Promise<void> {
    running.value = null
    const chats = new Set(findings.value.flatMap(finding => finding.dialogs.map(dialog => dialog.chatId)))
    const [only] = chats
    await Promise.all([loadRecent(), only !== undefined && chats.size === 1 ? dialogs.open(only) : null])
  }

  /** Stops the search under way; what it has found so far stays. */
  function cancel(): void {
    if (!running.value) return
    const { ticket } = running.value
    running.value = null
    stopped.value = true
    void call('search.cancel', { ticket })
  }

  function clear(): void {
    cancel()
    type('')
    ;[asked.value, findings.value, failure.value, stopped.value] = [null, [], null, false]
  }

  /**
   * Makes the search that of an account, emptying it when it was another's.
   *
   * @returns Whether it was another's.
   */
  function belongTo(account: AccountId | null): boolean {
    if (owner === account) return false
    owner = account
    clear()
    return true
  }

  async function loadRecent(): Promise<void> {
    recent.value = await call('search.recent', {})
  }

  async function pin(recentText: string, pinned: boolean): Promise<void> {
    recent.value = await call('search.pin', { text: recentText, pinned })
  }

  async function forget(recentText: string): Promise<void> {
    recent.value = await call('search.forget', { text: recentText })
  }

  onScopeDispose(
    on('search.progress', ({ ticket, done, total, findings: arrived }) => {
      if (running.value?.ticket !== ticket) return
      running.value = { ticket, done, total }
      findings.value = [...findings.value, ...arrived]
    }),
  )
  onScopeDispose(() => clearTimeout(pause))

  const state = { text, understanding, asked, findings, running, failure, stopped, recent, openOnly, settled }
  return { ...state, type, find, cancel, clear, belongTo, loadRecent, pin, forget }
})
