import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { ChatId } from '../../../electron/contract/common'
import { useAccount } from '../../app/account'
import { listenTo } from '../../ui/window-listener'
import { useDialogs } from '../dialog/dialogs'
import { isHeld } from '../keys/shortcut'
import { useTabs } from './tabs'

/** Milliseconds after which holding Ctrl shows what it leads through; a quick press does without. */
const patienceMs = 160

/**
 * Ctrl+Tab: goes through the open dialogs in the order of use while Ctrl is held, and shows the one that it is released
 * on. What is passed by is not opened, so nothing in it counts as read.
 */
export function useTabWalk() {
  const account = useAccount()
  const tabs = useTabs()
  const dialogs = useDialogs()
  const { order, current, isOpen, step, leave } = createSteps()

  function show(chatId = current.value): void {
    leave()
    // It may have gone meanwhile, with its account or by the limit.
    const isThere = chatId !== null && tabs.order.includes(chatId)
    if (isThere && (chatId !== dialogs.chosen || !tabs.isInSight)) tabs.show(chatId)
  }

  /** Keys for the list, while Ctrl is held. */
  const inList: Partial<Record<string, () => void>> = {
    Escape: leave,
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => show(),
  }
  function pressed(event: KeyboardEvent): void {
    const isTab = event.code === 'Tab' && event.ctrlKey && !event.altKey && !event.metaKey
    const run = isTab ? () => step(event.shiftKey ? -1 : 1) : order.value && inList[event.key]
    if (!run || event.isComposing || (order.value === null && isHeld(false))) return
    event.preventDefault()
    event.stopImmediatePropagation()
    run()
  }
  function released({ key }: KeyboardEvent): void {
    if (key === 'Control' && order.value !== null) show()
  }
  const listening = [
    listenTo('keydown', pressed, true),
    listenTo('keyup', released, true),
    // Ctrl may be released elsewhere, unheard.
    listenTo('blur', leave),
  ]
  // Another account may have the same chat numbers.
  watch(() => account.shown, leave, { flush: 'sync' })
  onScopeDispose(() => [leave, ...listening].forEach(stop => stop()))

  return { order, current, isOpen, show }
}

/** The way through the dialogs as they were in use when Ctrl was pressed. */
function createSteps() {
  const tabs = useTabs()
  const dialogs = useDialogs()
  /** Null while Ctrl is not held. */
  const order = shallowRef<readonly ChatId[] | null>(null)
  const at = ref(0)
  const isOpen = ref(false)
  const current = computed(() => order.value?.[at.value] ?? null)
  let timer: ReturnType<typeof setTimeout> | undefined

  function begin(): void {
    order.value = tabs.order
    // With no dialog in sight the first step leads to the one used last.
    at.value = tabs.isInSight && tabs.order[0] === dialogs.chosen ? 0 : -1
    timer = setTimeout(() => (isOpen.value = true), patienceMs)
  }
  function step(by: 1 | -1): void {
    if (order.value === null) begin()
    else isOpen.value = true
    const count = order.value?.length ?? 0
    if (count > 0) at.value = at.value < 0 && by < 0 ? count - 1 : (at.value + by + count) % count
  }
  function leave(): void {
    clearTimeout(timer)
    order.value = null
    isOpen.value = false
  }
  return { order, current, isOpen, step, leave }
}
