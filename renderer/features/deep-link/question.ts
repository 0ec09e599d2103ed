import { computed, nextTick, ref, shallowRef, watch } from 'vue'
import type { AccountId } from '../../../electron/contract/account'
import type { ChatId } from '../../../electron/contract/common'
import type { DeepLink } from '../../../electron/contract/deep-link'
import type { Failure } from '../../../electron/contract/failure'
import type { Finding } from '../../../electron/contract/search'
import { failureOf } from '../../api'
import { useAccount } from '../../app/account'
import { useNotices } from '../../app/notices'
import { usePlace } from '../../app/place'
import { useDialogOpening } from '../dialog/opening'
import { searchOf, useLinks } from './links'

/** The question about one link: asked, looked up after the yes, and what came of it. */
export function useLinkQuestion(link: () => DeepLink) {
  const account = useAccount()
  const links = useLinks()
  const place = usePlace()
  const { report } = useNotices()
  const openings = { find: useDialogOpening('find'), myDialogs: useDialogOpening('myDialogs') }

  /** The account that the operator has chosen for it. */
  const chosen = ref<AccountId | null>(null)
  const accountId = computed(() => chosen.value ?? links.accounts[0]?.id ?? null)
  const isBusy = ref(false)
  /** The portal may have been asked. */
  const wasTried = ref(false)
  /** What was found, unless it was a single dialog; null before. */
  const findings = shallowRef<Finding[] | null>(null)
  const failure = shallowRef<Failure | null>(null)
  watch(
    () => link().id,
    () => {
      ;[chosen.value, findings.value, failure.value] = [null, null, null]
      ;[isBusy.value, wasTried.value] = [false, false]
    },
  )

  const leave = () => links.answered(link().id).catch(report)

  /** Shows a dialog, in the view that the operator is in where that one has room for it. */
  async function show(chatId: ChatId): Promise<void> {
    await leave()
    openings[place.view === 'myDialogs' ? 'myDialogs' : 'find'](chatId)
  }

  async function run(): Promise<void> {
    const { id, what } = link()
    if ('fault' in what || accountId.value === null) return
    if (accountId.value !== account.active?.id) await account.switchTo(accountId.value).then(() => nextTick())
    if (what.target.kind === 'chat') return show(what.target.chatId)
    const found = await links.find(searchOf(what.target))
    if (link().id !== id) return
    const chats = new Set(found.flatMap(({ dialogs }) => dialogs.map(({ chatId }) => chatId)))
    const [only] = chats
    if (only !== undefined && chats.size === 1) await show(only)
    else findings.value = found
  }

  async function open(): Promise<void> {
    if (isBusy.value) return
    ;[isBusy.value, wasTried.value, failure.value] = [true, true, null]
    try {
      await run()
    } catch (error) {
      failure.value = failureOf(error)
    } finally {
      isBusy.value = false
    }
  }

  return { chosen, accountId, isBusy, wasTried, findings, failure, open, show, leave }
}
