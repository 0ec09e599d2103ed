import { computed, ref, shallowRef } from 'vue'
import type { ChatId, LineId } from '../../../electron/contract/common'
import type { MyDialog } from '../../../electron/contract/my-dialogs'
import { folded } from '../../app/folded'

/** The conditions of the filter besides its words. */
export interface MyDialogsChoice {
  unread: boolean
  lineIds: ReadonlySet<LineId>
  connectors: ReadonlySet<string>
}

/** Only what can be told apart can be chosen: a channel line, or a channel, with its number of dialogs. */
interface Offered<T> {
  value: T
  /** One of its dialogs, for its name. */
  dialog: MyDialog
  count: number
}

const everything: MyDialogsChoice = { unread: false, lineIds: new Set(), connectors: new Set() }

/** The dialogs that contain all the words in their names, texts or numbers. */
export function filtered(dialogs: Iterable<MyDialog>, words: string): MyDialog[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean)
  const all = [...dialogs]
  if (wanted.length === 0) return all
  return all.filter(dialog => {
    const { customer, title, lineName, userCode, connectorTitle, connector, chatId, last } = dialog
    const told = [customer, title, lineName, userCode, connectorTitle, connector, `chat${chatId}`, last?.text]
    // Nearly all of them are the operator's, whose name would match everything.
    const text = folded([...told, dialog.mine ? null : dialog.operator?.name].join('\n'))
    return wanted.every(word => text.includes(word))
  })
}

/**
 * The dialogs of a choice.
 *
 * @param shown The dialog that the operator reads: it stays among the unread ones until they leave it.
 */
export function narrowed(dialogs: readonly MyDialog[], choice: MyDialogsChoice, shown: ChatId | null): MyDialog[] {
  const { unread, lineIds, connectors } = choice
  return dialogs.filter(
    dialog =>
      (!unread || dialog.unread > 0 || dialog.chatId === shown) &&
      (lineIds.size === 0 || (dialog.lineId !== null && lineIds.has(dialog.lineId))) &&
      (connectors.size === 0 || connectors.has(dialog.connector)),
  )
}

/** The values of a field among the dialogs, the most frequent first. */
export function offeredBy<T>(dialogs: Iterable<MyDialog>, valueOf: (dialog: MyDialog) => T | null): Offered<T>[] {
  const offered = new Map<T, Offered<T>>()
  for (const dialog of dialogs) {
    const value = valueOf(dialog)
    if (value === null) continue
    const known = offered.get(value)
    offered.set(value, { value, dialog: known?.dialog ?? dialog, count: (known?.count ?? 0) + 1 })
  }
  return [...offered.values()].sort((a, b) => b.count - a.count)
}

function turned<T>(values: ReadonlySet<T>, value: T): Set<T> {
  const next = new Set(values)
  if (!next.delete(value)) next.add(value)
  return next
}

/** The words and the choice by which my dialogs are filtered. */
export function useMyDialogsFilter() {
  const words = ref('')
  const choice = shallowRef(everything)

  const count = computed(() => {
    const { unread, lineIds, connectors } = choice.value
    return (unread ? 1 : 0) + lineIds.size + connectors.size
  })
  const isOn = computed(() => count.value > 0 || words.value.trim() !== '')

  const turnUnread = () => (choice.value = { ...choice.value, unread: !choice.value.unread })
  const turnLine = (lineId: LineId) =>
    (choice.value = { ...choice.value, lineIds: turned(choice.value.lineIds, lineId) })
  const turnConnector = (connector: string) =>
    (choice.value = { ...choice.value, connectors: turned(choice.value.connectors, connector) })

  function clear(): void {
    words.value = ''
    choice.value = everything
  }

  return { words, choice, count, isOn, turnUnread, turnLine, turnConnector, clear }
}

export type MyDialogsFilter = ReturnType<typeof useMyDialogsFilter>
