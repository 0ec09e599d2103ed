import { computed, onScopeDispose, ref, shallowRef, triggerRef } from 'vue'
import { defineStore } from 'pinia'
import type { CommandGroup } from './command-table'
import { combinationsOf, isHeld, isSingleKey, isTyping } from './shortcut'
import type { Combination } from './shortcut'
import { useApp } from '../../app/app'
import { useNotices } from '../../app/notices'

/** Something that can be done by name, for as long as the part that does it is shown. */
export interface OfferedCommand {
  id: string
  group: CommandGroup
  /** Its name in the operator's language. */
  text: () => string
  /** Its keys by default. */
  keys: readonly Combination[]
  run: () => unknown
  /** Why it cannot be done now, in the operator's language; null when it can. */
  unavailable: () => string | null
  /** Its keys also work while a field has the focus. A single key, which would type, never does. */
  whileTyping: boolean
  /** Its keys also work while a menu is open, which leaves the rest of the window usable; never while a question is. */
  fromAnywhere: boolean
}

/** The present commands of a part of the window. */
type Offer = () => readonly OfferedCommand[]

/** Everything that can be done now by name or by key, and the one listener for keys. */
export const useCommands = defineStore('commands', () => {
  const app = useApp()
  const notices = useNotices()
  const { byId, add, remove } = createRegistry()
  const layout = readLayout()
  /** The operator asked for the editor of keys; it answers once it is shown. */
  const editing = ref(false)

  /** Which commands each combination starts, the one shown last first. */
  const byKeys = computed(() => {
    const table = new Map<Combination, OfferedCommand[]>()
    for (const command of byId.value.values()) {
      for (const keys of keysOf(command)) table.set(keys, [command, ...(table.get(keys) ?? [])])
    }
    return table
  })

  /** The combinations that start a command now: its own, or what the operator has put in their place. */
  function keysOf({ id, keys }: Pick<OfferedCommand, 'id' | 'keys'>): readonly Combination[] {
    const { keys: changed, singleKeys } = app.settings
    const own = Object.hasOwn(changed, id) ? [changed[id]] : keys
    return own.filter(each => typeof each === 'string').filter(each => singleKeys || !isSingleKey(each))
  }

  /** Does it, unless it cannot be done now; what goes wrong is announced. */
  async function run(command: OfferedCommand): Promise<void> {
    if (command.unavailable() !== null) return
    try {
      await command.run()
    } catch (error) {
      notices.report(error)
    }
  }

  function pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || event.repeat) return
    const typing = isTyping(event.target)
    for (const keys of combinationsOf(event)) {
      const fitting = (byKeys.value.get(keys) ?? []).filter(
        command => !(typing && (isSingleKey(keys) || !command.whileTyping)) && !isHeld(command.fromAnywhere),
      )
      const command = fitting.find(each => each.unavailable() === null) ?? fitting[0]
      if (!command) continue
      event.preventDefault()
      void run(command)
      return
    }
  }

  window.addEventListener('keydown', pressed)
  onScopeDispose(() => window.removeEventListener('keydown', pressed))

  return { byId, layout, editing, add, remove, keysOf, run }
})

/** The commands of the parts that are shown. */
function createRegistry() {
  const shown = shallowRef(new Set<Offer>())

  /** One command of each id: of parts that offer the same, the one shown last is nearer to the operator. */
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

/** The characters of this keyboard's keys, where the system tells: by `event.code`. */
function readLayout() {
  const layout = shallowRef<ReadonlyMap<string, string>>(new Map())
  // The layout may be changed in the system's settings, which no event tells.
  const read = async () => {
    try {
      layout.value = (await navigator.keyboard?.getLayoutMap()) ?? layout.value
    } catch {
      // Not told: keys have their names on an American board.
    }
  }
  const focused = () => void read()
  focused()
  window.addEventListener('focus', focused)
  onScopeDispose(() => window.removeEventListener('focus', focused))
  return layout
}
