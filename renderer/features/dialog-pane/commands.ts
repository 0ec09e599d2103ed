import { useI18n } from 'vue-i18n'
import type { Dialog } from '../../../electron/contract/dialog'
import { useApp } from '../../app/app'
import { useNotices } from '../../app/notices'
import { useSaveEvidence } from '../dialog/save-evidence'
import { useCommand } from '../keys/commands'

/** The commands of a dialog's header. @param dialog Gives the one shown. */
export function useDialogCommands(dialog: () => Dialog): void {
  const { t } = useI18n({ useScope: 'global' })
  const app = useApp()
  const notices = useNotices()
  const saveEvidence = useSaveEvidence()

  async function copy(text: string): Promise<void> {
    await app.copy(text)
    notices.announce('status', { title: t('dialog.copy.done') })
  }

  useCommand({ id: 'dialog.copyCode', run: () => copy(dialog().userCode) })
  useCommand({ id: 'dialog.copyChat', run: () => copy(`chat${dialog().chatId}`) })
  useCommand({ id: 'dialog.evidence', run: () => saveEvidence(dialog().chatId) })
  useCommand({ id: 'dialog.openInBitrix', run: () => app.open(dialog().url) })
}
