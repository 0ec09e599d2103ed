import { computed } from 'vue'
import type { Ref } from 'vue'
import type { Act } from '../../../electron/contract/act'
import type { Dialog } from '../../../electron/contract/dialog'
import { actTable, allActs } from '../../act-table'
import { useActWords } from './words'

/** A button of the bar. */
interface BarButton {
  acts: readonly [Act, ...Act[]]
  place: 'usual' | 'rare'
  always: boolean
  /** The switch is pressed while this act is on offer. */
  pressedFor?: Act | undefined
}

/** The bar, in the order it is shown. */
const bar: readonly BarButton[] = allActs.flatMap(act => {
  const { button } = actTable[act]
  if (!button) return []
  const { place, always = false, other, isSwitch } = button
  return [{ acts: other ? [act, other] : [act], place, always, pressedFor: isSwitch && other }]
})

/** The act that a button does on a dialog; the first of its acts if none fits. */
const actOf = ({ acts: [first, ...others] }: BarButton, { acts }: Pick<Dialog, 'acts'>): Act =>
  [first, ...others].find(act => acts.includes(act)) ?? first

/** A button of the bar as it stands for a dialog now. */
export interface ShownAct extends BarButton {
  act: Act
  /** Reason why it is off; null if it is on. */
  why: string | null
  /** Its name is written on it; the others are icons. */
  named: boolean
  /** It is a switch that is on. */
  pressed: boolean
}

/** Ways into a dialog, the gentlest first. */
const taking: Act[] = ['join', 'start', 'intercept']

/** The buttons of the bar for a dialog; the act under way stays until it is done. */
export function useActBar(dialog: () => Dialog, busy: Readonly<Ref<Act | null>>) {
  const { unavailable } = useActWords()
  const isOff = (act: Act) => unavailable(act, dialog()) !== null

  /** Every button with its present act, shown or not. */
  const all = computed((): ShownAct[] =>
    bar.map(button => {
      const act = busy.value && button.acts.includes(busy.value) ? busy.value : actOf(button, dialog())
      const why = act === busy.value ? null : unavailable(act, dialog())
      const named = button.place === 'usual' && why === null
      return { ...button, act, why, named, pressed: act === button.pressedFor }
    }),
  )

  /** The shown buttons: the usual ones by name, then the others; those that are off come last and overflow first. */
  const shown = computed(() => {
    const { acts } = dialog()
    const there = all.value.filter(({ act, always }) => always || acts.includes(act) || act === busy.value)
    const place = ({ named, why }: ShownAct) => (named ? 0 : why === null ? 1 : 2)
    return there.toSorted((one, other) => place(one) - place(other))
  })

  /** The best act, or the first offered one if the portal does not offer that. */
  const primary = computed(() => {
    const { primaryAct, acts } = dialog()
    if (!primaryAct || !isOff(primaryAct)) return primaryAct
    return taking.find(act => acts.includes(act) && !isOff(act)) ?? null
  })

  return { all, shown, primary }
}
