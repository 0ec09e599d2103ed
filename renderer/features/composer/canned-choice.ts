import { computed, ref, shallowRef } from 'vue'
import type { Dialog } from '../../../electron/contract/dialog'
import type { QuickAnswer, Snippet } from '../../../electron/contract/snippet'
import { useAccount } from '../../app/account'
import { usePortalClock } from '../../app/portal-clock'
import { useSnippets } from './snippets'
import { type Canned, cannedAt, type CannedQuery, filled, matching } from './canned'
import { useConnectorName } from '../dialog/connectors'
import { useFormat } from '../../app/format'
import type { Edit } from '../../ui/field-edit'

/** Nobody looks through more than these; a longer query finds the rest. */
const mostShown = 60

/** The list of ready answers that `/` opens in a dialog's field. */
export function useCannedChoice(dialog: () => Dialog) {
  const snippets = useSnippets()
  const values = useValues(dialog)
  const query = shallowRef<CannedQuery | null>(null)
  const cursor = ref(0)
  /** The operator opened the list with its button or command. */
  const asked = ref(false)
  /** Place of the slash whose list Esc closed. */
  let dismissed: number | null = null

  const answers = computed(() => offered(snippets.own, snippets.quick(dialog().lineId)?.answers ?? []))
  const found = computed(() =>
    query.value ? grouped(matching(answers.value, query.value.query).slice(0, mostShown)) : [],
  )
  // A word after the slash that no answer has was not meant for the list, unless the list was opened by name or is not
  // there yet: text typed for it must not go to the customer.
  const isMeant = () => query.value?.query === '' || found.value.length > 0 || snippets.loading || asked.value
  const open = computed(() => query.value !== null && isMeant())
  const active = computed(() => (open.value ? (found.value[cursor.value] ?? null) : null))

  /** Follows the field: its text and the cursor position. */
  function follow(text: string, at: number): void {
    const there = cannedAt(text, at)
    if (there === null || there.at !== dismissed) dismissed = null
    if (there && !query.value && dismissed === null) void snippets.load(dialog().lineId)
    const shown = there && dismissed === null ? there : null
    if (shown === null) asked.value = false
    if (shown?.query === query.value?.query && shown?.at === query.value?.at) return
    query.value = shown
    cursor.value = 0
  }

  function dismiss(): void {
    dismissed = query.value?.at ?? null
    query.value = null
    asked.value = false
  }

  function move(key: string): boolean {
    const count = found.value.length
    if (count === 0) return false
    if (key === 'ArrowDown') cursor.value = (cursor.value + 1) % count
    else if (key === 'ArrowUp') cursor.value = (cursor.value + count - 1) % count
    else return false
    return true
  }

  /** @returns The change that replaces the typed query with an answer. */
  function edit({ text: template }: Canned): Edit | null {
    const place = query.value
    if (!place) return null
    query.value = null
    asked.value = false
    const { text, left } = filled(template, values())
    const end = place.at + text.length
    const chosen = left ? { start: place.at + left.start, end: place.at + left.end } : { start: end, end }
    return { from: place.at, to: place.at + 1 + place.query.length, insert: text, ...chosen }
  }

  return { query, cursor, found, open, asked, active, follow, dismiss, move, edit }
}

/** The current values of an answer's variables in a dialog. */
function useValues(dialog: () => Dialog) {
  const account = useAccount()
  const connectorName = useConnectorName()
  const { longDate, time } = useFormat()
  const clock = usePortalClock()
  return () => {
    const now = clock.now()
    return {
      customer: dialog().customer,
      operator: account.active?.user.name ?? null,
      line: dialog().lineName,
      channel: connectorName(dialog()),
      date: longDate(now),
      time: time(now),
    }
  }
}

const offered = (own: readonly Snippet[], line: readonly QuickAnswer[]): Canned[] => [
  ...own.map(({ id, name, text }) => ({ id: `own-${id}`, from: 'own' as const, name, text })),
  ...line.map(({ id, name, text }) => ({ id: `line-${id}`, from: 'line' as const, name, text })),
]

/** The operator's snippets first, so that each group stands together. */
const grouped = (found: Canned[]): Canned[] => [
  ...found.filter(({ from }) => from === 'own'),
  ...found.filter(({ from }) => from === 'line'),
]
