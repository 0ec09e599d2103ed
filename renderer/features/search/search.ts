import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { Failure } from '../../../electron/contract/failure'
import type { ChatId } from '../../../electron/contract/common'
import type { Finding, RecentSearch } from '../../../electron/contract/search'
import { call, failureOf, on } from '../../api'
import { useAccount } from '../../app/account'
import type { Ask } from '../../app/account-scope'
import { useDialogs } from '../dialog/dialogs'
import { createUnderstanding, longest } from './understanding'

/** The search field: its text, its meaning, and the findings. */
export const useSearch = defineStore('search', () => {
  const account = useAccount()
  const dialogs = useDialogs()
  const text = ref('')
  const { understanding, type, understand, other, nextMeaning, otherOf, withOther } = createUnderstanding(text)
  const recents = createRecents()
  const { asked, findings, running, isRunning, failure, stopped, begin, end } = createAnswer()
  const openOnly = ref(false)

  /** Whether the results belong to the text in the field. */
  const settled = computed(() => asked.value !== null && asked.value === text.value.trim())

  /** Whether the shown dialog is not among those found, or none has been found yet. */
  const outdated = computed(() => asked.value !== null && isOutdated(findings.value, dialogs.chosen))

  /** Searches for the text in the field, or the given one; a single dialog found is opened at once. */
  async function find(wanted: string = text.value): Promise<void> {
    const trimmed = wanted.trim()
    cancel()
    if (wanted !== text.value) type(wanted)
    if (!trimmed) return
    if (!understanding.value) void understand()
    const ticket = crypto.randomUUID()
    begin(trimmed)
    running.value = { ticket, done: 0, total: linesOf(trimmed) }
    const answer = await findFor(account.asker(), ticket, trimmed)
    // Another search has started, or this one was cancelled: its findings so far stay.
    if (!isRunning(ticket)) return
    running.value = null
    end(answer)
    const only = onlyDialog(findings.value)
    await Promise.all([recents.loadRecent(), only && dialogs.open(only.chatId)])
  }

  /** Searches for the text's other meaning, and with each further call for the next one, in a cycle. */
  const findOther = async () => findIf((await nextMeaning()) ?? withOther(lineOfNothing(findings.value, otherOf)))
  /** Searches for the list in the field with the other meaning of one pasted line. */
  const findOtherOf = (line: string) => findIf(withOther(line))
  const findIf = async (next: string | null) => (next === null ? undefined : await find(next))

  /** Stops the search under way; its findings so far stay. */
  function cancel(): void {
    if (!running.value) return
    const { ticket } = running.value
    ;[running.value, stopped.value] = [null, true]
    void call('search.cancel', { ticket })
  }

  function clear(): void {
    cancel()
    type('')
    begin(null)
  }

  account.onForget(clear)

  const state = { text, understanding, other, asked, findings, running, failure, stopped, openOnly, settled, outdated }
  return { ...state, ...recents, type, find, findOther, otherOf, findOtherOf, cancel, clear }
})

/** The first pasted line that led to nothing and has another meaning. */
const lineOfNothing = (findings: Finding[], otherOf: (line: string) => unknown) =>
  findings.find(({ dialogs, text }) => dialogs.length === 0 && otherOf(text) !== null)?.text ?? ''

const isOutdated = (findings: Finding[], chosen: ChatId | null) =>
  chosen !== null && !findings.some(finding => finding.dialogs.some(({ chatId }) => chatId === chosen))

/** The result of a search so far. */
function createAnswer() {
  /** The text of `findings`; null before the first search. */
  const asked = ref<string | null>(null)
  const findings = shallowRef<Finding[]>([])
  /** Failure of the whole search; a single pasted line's failure is in its finding. */
  const failure = ref<Failure | null>(null)
  const stopped = ref(false)
  const running = ref<{ ticket: string; done: number; total: number } | null>(null)
  /** Findings that the next progress does not say anew. */
  let finished: Finding[] = []
  const isRunning = (ticket: string) => running.value?.ticket === ticket

  function begin(wanted: string | null): void {
    finished = []
    ;[asked.value, findings.value, failure.value, stopped.value] = [wanted, [], null, false]
  }

  function end(answer: Finding[] | Failure): void {
    if (Array.isArray(answer)) findings.value = answer
    else if (answer.code === 'cancelled') stopped.value = true
    else failure.value = answer
  }

  onScopeDispose(
    on('search.progress', ({ ticket, done, total, findings: arrived, unfinished }) => {
      if (!isRunning(ticket)) return
      running.value = { ticket, done, total }
      finished = [...finished, ...arrived]
      findings.value = [...finished, ...unfinished]
    }),
  )

  return { asked, findings, running, isRunning, failure, stopped, begin, end }
}

async function findFor(ask: Ask, ticket: string, text: string): Promise<Finding[] | Failure> {
  if (text.length > longest) return { code: 'invalid', reason: 'too_many_lines', traceId: '' }
  try {
    return await ask('search.find', { ticket, text })
  } catch (error) {
    return failureOf(error)
  }
}

const linesOf = (text: string) => text.split('\n').filter(line => line.trim()).length

/** The dialog found, if it is the only one. */
function onlyDialog(findings: Finding[]) {
  const [first, ...others] = findings.flatMap(finding => finding.dialogs)
  return first && others.every(({ chatId }) => chatId === first.chatId) ? first : null
}

function createRecents() {
  const account = useAccount()
  const recent = ref<RecentSearch[]>([])

  account.onForget(() => (recent.value = []))

  async function take(asked: Promise<RecentSearch[]>): Promise<void> {
    recent.value = await account.only(asked)
  }
  const loadRecent = () => take(call('search.recent', {}))
  const pin = (text: string, pinned: boolean) => take(account.asker()('search.pin', { text, pinned }))
  const forget = (text: string) => take(account.asker()('search.forget', { text }))

  return { recent, loadRecent, pin, forget }
}
