import { nextTick, onScopeDispose, watch } from 'vue'
import type { Ref } from 'vue'
import type { Act } from '../../../electron/contract/act'
import type { ChatId } from '../../../electron/contract/common'
import { listenTo } from '../../ui/window-listener'
import { useActs } from '../acts/acts'
import { modal, questionsGone } from '../keys/questions'

/** Acts after which the operator writes. */
const entering = new Set<Act>(['join', 'start', 'answer', 'intercept', 'startFrom'])

/**
 * Puts the focus where the operator writes once they have come into the shown dialog, unless their hands have gone
 * elsewhere meanwhile: they type outside of the pane, or a question is open.
 *
 * @param write Puts the focus into the field for messages.
 */
export function useFocusAfterEntering(
  chatId: () => ChatId | null,
  pane: Readonly<Ref<HTMLElement | null>>,
  write: () => void,
): void {
  const acts = useActs()
  let isElsewhere = false

  const busy = () => acts.busy.get(chatId() ?? (0 as ChatId)) ?? null
  watch(busy, act => act && (isElsewhere = false), { flush: 'sync' })
  const noticed = ({ target }: Event) => {
    if (busy() && target instanceof Node && !pane.value?.contains(target)) isElsewhere = true
  }
  const listening = [listenTo('input', noticed, true), listenTo('pointerdown', noticed, true)]
  onScopeDispose(() => listening.forEach(stop => stop()))

  watch(
    () => acts.told.get(chatId() ?? (0 as ChatId)),
    async told => {
      if (!told?.outcome || told.settled || told.outcome.verdict !== 'done' || !entering.has(told.act)) return
      // The field is unlocked by the same news.
      await nextTick()
      await questionsGone()
      if (!isElsewhere && !document.querySelector(modal)) write()
    },
  )
}
