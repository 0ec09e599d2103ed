import type { ChatId } from '../../../electron/contract/common'
import { useAccount } from '../../app/account'
import { useApp } from '../../app/app'
import { useCopying } from '../../app/copying'

/** Links that open a dialog in a colleague's console. */
export function useDialogLink() {
  const account = useAccount()
  const app = useApp()
  const copy = useCopying()

  /** One link with the portal in it; none where the administrator takes no links. */
  function linkTo(chatId: ChatId): [] | [string] {
    const { active } = account
    if (!active || app.info?.deepLinks !== true) return []
    return [`b24console://open?chat=${chatId}&portal=${active.portal}`]
  }

  async function copyLink(chatId: ChatId): Promise<void> {
    for (const link of linkTo(chatId)) await copy(link)
  }

  return { linkTo, copyLink }
}
