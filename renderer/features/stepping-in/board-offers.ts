import { useI18n } from 'vue-i18n'
import { useUnoffered } from '../../app/policy/unoffered'
import type { LiveDialog } from '../../../electron/contract/board'
import { actTable } from '../../act-table'
import { useAccount } from '../../app/account'
import { useActs } from '../acts/acts'
import { useBoardActs } from '../board/acts'
import { useBulk } from '../bulk/bulk'
import { type SteppingAct, steppingActs, useSteppingIn } from './stepping-in'

/** Offers the acts of stepping in on the board's rows, as far as a row tells whether they fit. */
export function useSteppingOffers(): void {
  const { t } = useI18n({ useScope: 'global' })
  const account = useAccount()
  const acts = useActs()
  const unoffered = useUnoffered()
  const bulk = useBulk()
  const stepping = useSteppingIn()
  const offers = useBoardActs()

  const isMine = ({ operator }: LiveDialog) => operator?.id === account.active?.user.id
  const fits = (act: SteppingAct, dialog: LiveDialog): boolean => {
    if (act === 'intercept') return dialog.operator !== null && !isMine(dialog)
    if (act === 'pin') return isMine(dialog)
    return act !== 'finish' || dialog.operator !== null
  }
  const unfit = { intercept: 'nobodys', pin: 'notYours', finish: 'unassigned' } as const

  function why(act: SteppingAct, dialogs: readonly LiveDialog[]): string | null {
    const { [act]: lack } = acts.offers
    if (lack) return unoffered(lack)
    if (dialogs.length > 1 && bulk.running) return t('session.reason.busy')
    if (dialogs.some(dialog => fits(act, dialog)) || act === 'join' || act === 'transfer') return null
    if (act === 'intercept' && dialogs.some(isMine)) return t('session.reason.mine')
    return t(`session.reason.${unfit[act]}`)
  }

  for (const act of steppingActs) {
    offers.offer({
      id: act,
      label: () => t(`act.${act}.name`),
      icon: actTable[act].icon,
      why: dialogs => why(act, dialogs),
      run: dialogs => {
        const fitting = dialogs.filter(dialog => fits(act, dialog))
        stepping.begin(act, fitting, dialogs.length - fitting.length)
      },
    })
  }
}
