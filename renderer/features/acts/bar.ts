import { computed } from 'vue'
import type { Ref } from 'vue'
import type { Act } from '../../../electron/contract/act'
import type { Dialog } from '../../../electron/contract/dialog'
import { actTable, allActs } from '../../act-table'
import { useActWords } from './words'

/** A button of the bar or of its menu. */
interface BarButton {
  acts: readonly [Act, ...Act[]]
  place: 'way' | 'slot' | 'menu'
  always: boolean
  /** The switch is pressed while this act is on offer. */
  pressedFor?: Act | undefined
}

/** Every button, in the order it is shown. */
const bar: readonly BarButton[] = allActs.flatMap(act => {
  const { button } = actTable[act]
  if (!button) return []
  const { place, always = false, other, isSwitch } = button
  return [{ acts: other ? [act, other] : [act], place, always, pressedFor: isSwitch && other }]
})

/** The acts that may stand in the place of the main button: its width is that of the longest name. */
export const waysIn: readonly Act[] = bar.filter(({ place }) => place === 'way').map(({ acts: [act] }) => act)

/** The act that a button does on a dialog; the first of its acts if none fits. */
const actOf = ({ acts: [first, ...others] }: BarButton, { acts }: Pick<Dialog, 'acts'>): Act =>
  [first, ...others].find(act => acts.includes(act)) ?? first

/** A button of the bar as it stands for a dialog now. */
export interface ShownAct extends BarButton {
  act: Act
  /** Reason why it is off; null if it is on. */
  why: string | null
  /** It is a switch that is on. */
  pressed: boolean
}

/** Ways into a dialog, the gentlest first. */
const gentlest: Act[] = ['join', 'start', 'answer']

/** Whether the operator is in a dialog under way, so that writing is what they do in it. */
export const takesPart = ({ status, sessionId, joined, mine }: Dialog): boolean =>
  status !== 'closed' && sessionId !== null && (joined || mine)

/**
 * The buttons of the bar for a dialog; the act under way stays until it is done.
 *
 * No act that takes a dialog from a colleague is ever the main one, and nothing but that one changes with the state:
 * under a hand that has just clicked there is never an act that takes or ends.
 */
export function useActBar(dialog: () => Dialog, busy: Readonly<Ref<Act | null>>) {
  const { unavailable } = useActWords()
  const isOff = (act: Act) => unavailable(act, dialog()) !== null

  /** Every button with its present act, shown or not. */
  const all = computed((): ShownAct[] =>
    bar.map(button => {
      const act = busy.value && button.acts.includes(busy.value) ? busy.value : actOf(button, dialog())
      const why = act === busy.value ? null : unavailable(act, dialog())
      return { ...button, act, why, pressed: act === button.pressedFor }
    }),
  )

  /** The best way in, or the gentlest that the portal offers; none where the operator takes part. */
  const primary = computed((): Act | null => {
    if (busy.value && waysIn.includes(busy.value)) return busy.value
    if (takesPart(dialog())) return null
    const { primaryAct, acts } = dialog()
    if (primaryAct && waysIn.includes(primaryAct) && !isOff(primaryAct)) return primaryAct
    return gentlest.find(act => acts.includes(act) && !isOff(act)) ?? null
  })

  const slots = computed(() => all.value.filter(({ place }) => place === 'slot'))

  /** The acts that have no place in the bar; those that are off come last. */
  const menu = computed(() => {
    const { acts } = dialog()
    const isThere = ({ act, always }: ShownAct) => always || acts.includes(act) || act === busy.value
    const others = all.value.filter(each => each.place !== 'slot' && each.act !== primary.value && isThere(each))
    return others.toSorted((one, other) => Number(one.why !== null) - Number(other.why !== null))
  })

  return { all, slots, menu, primary }
}
