import { ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useUnoffered } from '../../app/policy/unoffered'
import type { MyDialog } from '../../../electron/contract/my-dialogs'
import { useActs } from '../acts/acts'
import type { ActGiven } from '../acts/acts'
import { fitsBulk, useBulk } from './bulk'
import type { AskedBulkAct, BulkAct } from './bulk'

/** Acts offered on some dialogs: the reason why one is off, the question before it, and its start. */
export function useBulkChoice() {
  const { t } = useI18n({ useScope: 'global' })
  const acts = useActs()
  const unoffered = useUnoffered()
  const bulk = useBulk()
  const asking = ref(false)
  const asked = shallowRef<{ act: AskedBulkAct; dialogs: readonly MyDialog[]; total: number } | null>(null)

  /** Reason why an act cannot be done on these dialogs; null if it can. */
  function why(act: BulkAct, dialogs: readonly MyDialog[]): string | null {
    const { [act]: lack } = acts.offers
    if (lack) return unoffered(lack)
    if (bulk.running) return t('session.reason.busy')
    if (dialogs.some(dialog => fitsBulk(act, dialog))) return null
    return t(dialogs.length === 1 ? 'lists.menu.none' : 'bulk.none')
  }

  /** Pinning and unpinning harm nobody, so they are done at once. */
  function choose(act: BulkAct, dialogs: readonly MyDialog[]): void {
    if (why(act, dialogs) !== null) return
    const fitting = dialogs.filter(dialog => fitsBulk(act, dialog))
    if (act === 'pin' || act === 'unpin') return void bulk.begin(act, fitting)
    asked.value = { act, dialogs: fitting, total: dialogs.length }
    asking.value = true
  }

  function confirm(given: ActGiven): void {
    if (asked.value) void bulk.begin(asked.value.act, asked.value.dialogs, given)
  }

  return { asking, asked, why, choose, confirm }
}
