import type { Dialog } from '../../../electron/contract/dialog'
import { useApp } from '../../app/app'
import { useCopying } from '../../app/copying'
import { useDialogLink } from '../dialog/link'
import { useSaveEvidence } from '../dialog/save-evidence'
import { useCommand } from '../keys/commands'

/** The commands of a dialog's header. @param dialog Gives the one shown. */
export function useDialogCommands(dialog: () => Dialog): void {
  const app = useApp()
  const copy = useCopying()
  const { copyLink } = useDialogLink()
  const saveEvidence = useSaveEvidence()

  useCommand({ id: 'dialog.copyCode', run: () => copy(dialog().userCode) })
  useCommand({ id: 'dialog.copyChat', run: () => copy(`chat${dialog().chatId}`) })
  useCommand({ id: 'dialog.copyLink', run: () => copyLink(dialog().chatId) })
  useCommand({ id: 'dialog.evidence', run: () => saveEvidence(dialog().chatId) })
  useCommand({ id: 'dialog.openInBitrix', run: () => app.open(dialog().url) })
}
