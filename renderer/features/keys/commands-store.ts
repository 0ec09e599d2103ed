import { computed, onScopeDispose, shallowRef, triggerRef } from 'vue'
import { defineStore } from 'pinia'
import { commandTable } from './command-table'
import type { CommandGroup, CommandId } from './command-table'
import { keysOf as keysIn } from '../../ui/keys-of'
import { combinationsOf, isHeld, isSingleKey, isTyping } from './shortcut'
import type { Combination } from './shortcut'
import { useApp } from '../../app/app'
import { useNotices } from '../../app/notices'

/** A command, offered for as long as the part that runs it is shown. */
export interface OfferedCommand {
  id: string
  group: CommandGroup
  /** Its name in the operator's language. */
  text: () => string
  /** Its keys by default. */
  keys: readonly Combination[]
  run: () => unknown
  /** Reason why it cannot be done now, in the operator's language; null if it can. */
  unavailable: () => string | null
  /** Its keys also work while a field has the focus. A single key, which would type, never does. */
  whileTyping: boolean
  /** Its keys also work while a menu is open, as that leaves the window usable; never while a question is open. */
  fromAnywhere: boolean
  /** Whether its keys are meant for it, by where the focus is. */
  isHere: () => boolean
}

const commandIds = keysIn(commandTable)

/** The present commands of a part of the window. */
type Offer = () => readonly OfferedCommand[]

/** The commands available now by name or key, and the one listener for keys. */
export const useCommands = defineStore('commands', () => {
  const notices = useNotices()
  const { byId, add, remove } = createRegistry()
  const layout = readLayout()
  const keysOf = createKeys()
  /** The last command whose keys were pressed while its part is not shown. */
  const missed = shallowRef<{ id: CommandId } | null>(null)

  /** The commands that each combination starts, the latest shown first. */
  const byKeys = computed(() => tableOf([...byId.value.values()], keysOf))

  /** Runs a command, or says why it cannot be done now; failures are announced. */
  async function run(command: OfferedCommand): Promise<void> {
    const why = command.unavailable()
    if (why !== null) return notices.announce('status', { title: command.text(), detail: why })
    try {
      await command.run()
    } catch (error) {
      notices.report(error)
    }
  }

  /** @returns Whether there is a command of these keys. */
  function start(event: KeyboardEvent): boolean {
    const typing = isTyping(event.target)
    for (const keys of combinationsOf(event)) {
      const fitting = (byKeys.value.get(keys) ?? []).filter(
        command =>
          !(typing && (isSingleKey(keys) || !command.whileTyping)) && !isHeld(command.fromAnywhere) && command.isHere(),
      )
      const command = fitting.find(each => each.unavailable() === null) ?? fitting[0]
      if (!command) continue
      event.preventDefault()
      void run(command)
      return true
    }
    return false
  }

  function pressed(event: KeyboardEvent): void {
    if (isSpent(event) || start(event)) return
    const meant = combinationsOf(event).filter(keys => !(isTyping(event.target) && isSingleKey(keys)))
    if (meant.length === 0 || isHeld(false)) return
    const id = commandIds.find(each => isMissing(each, meant))
    if (id) missed.value = { id }
  }

  /** Whether keys would start a command, if its part were shown. */
  const isMissing = (id: CommandId, meant: readonly Combination[]) =>
    !byId.value.has(id) && keysOf({ id, keys: commandTable[id]?.keys ?? [] }).some(keys => meant.includes(keys))

  window.addEventListener('keydown', pressed)
  onScopeDispose(() => window.removeEventListener('keydown', pressed))
  comeBeforeMenus(start)
  keepHeldKeysFromMenus()

  return { byId, layout, missed, add, remove, keysOf, run }
})

const isSpent = (event: KeyboardEvent) => event.defaultPrevented || event.isComposing || event.repeat

/** The button of a menu opens it on any ArrowDown, with Alt too; there the keys of a command come first. */
function comeBeforeMenus(start: (event: KeyboardEvent) => boolean): void {
  const pressed = (event: KeyboardEvent) => {
    const isAtMenu = event.target instanceof Element && event.target.closest('[aria-haspopup="menu"]') !== null
    if (isAtMenu && event.altKey && !isSpent(event) && start(event)) event.stopPropagation()
  }
  document.addEventListener('keydown', pressed, true)
  onScopeDispose(() => document.removeEventListener('keydown', pressed, true))
}

/** The key that opened a menu is often held a moment too long: it chooses nothing there until it is pressed anew. */
function keepHeldKeysFromMenus(): void {
  const pressed = (event: KeyboardEvent) => {
    const isForItem = event.target instanceof Element && event.target.closest('[role="menu"]') !== null
    if (!event.repeat || !isForItem || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    event.stopPropagation()
  }
  document.addEventListener('keydown', pressed, true)
  onScopeDispose(() => document.removeEventListener('keydown', pressed, true))
}

/** Gives the combinations that start a command now: its defaults, or the operator's replacement. */
function createKeys() {
  const app = useApp()
  return ({ id, keys }: Pick<OfferedCommand, 'id' | 'keys'>): readonly Combination[] => {
    const { keys: changed, singleKeys } = app.settings
    const own = Object.hasOwn(changed, id) ? [changed[id]] : keys
    return own
      .filter(each => typeof each === 'string')
      .filter(each => singleKeys || !isSingleKey(each))
      .filter(each => !app.isMac || !each.startsWith('alt+'))
  }
}

/** The commands of the parts that are shown. */
function createRegistry() {
  const shown = shallowRef(new Set<Offer>())

  /** One command for each id: if several parts offer it, the latest shown is nearest to the operator. */
  const byId = computed(
    () => new Map([...shown.value].flatMap(offer => offer().map(command => [command.id, command] as const))),
  )

  function add(offer: Offer): void {
    shown.value.add(offer)
    triggerRef(shown)
  }

  function remove(offer: Offer): void {
    if (shown.value.delete(offer)) triggerRef(shown)
  }

  return { byId, add, remove }
}

/** The characters of this keyboard's keys by `event.code`, if the system tells them. */
function readLayout() {
  const layout = shallowRef<ReadonlyMap<string, string>>(new Map())
  // The layout may be changed in the system's settings, for which there is no event.
  const read = async () => {
    try {
      layout.value = (await navigator.keyboard?.getLayoutMap()) ?? layout.value
    } catch {
      // Unknown: keys keep their names of the US layout.
    }
  }
  const focused = () => void read()
  focused()
  window.addEventListener('focus', focused)
  onScopeDispose(() => window.removeEventListener('focus', focused))
  return layout
}

/** The commands by their keys, the latest first. */
function tableOf(
  commands: readonly OfferedCommand[],
  keysOf: ReturnType<typeof createKeys>,
): Map<Combination, OfferedCommand[]> {
  const table = new Map<Combination, OfferedCommand[]>()
  for (const command of commands) {
    for (const keys of keysOf(command)) table.set(keys, [command, ...(table.get(keys) ?? [])])
  }
  return table
}
