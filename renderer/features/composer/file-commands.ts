import { useI18n } from 'vue-i18n'
import type { ChatId, MessageFile } from '../../../electron/contract/common'
import { useDialogs } from '../dialog/dialogs'
import { useMessages } from '../messages/messages'
import { usePreview } from '../files/preview'
import { useSavings } from '../files/savings'
import { useUploads } from '../files/uploads'
import { useCommandList } from '../keys/commands'
import { writingIn } from '../dialog/writing'
import { useWritingWords } from '../dialog/writing-words'

/**
 * The named commands for files: those waiting beside the field, and one file of a message: the focused one, else the
 * last.
 *
 * @param chatId The dialog that is shown.
 */
export function useFileCommands(chatId: () => ChatId): void {
  const { t } = useI18n({ useScope: 'global' })
  const dialogs = useDialogs()
  const messages = useMessages()
  const preview = usePreview()
  const savings = useSavings()
  const uploads = useUploads()
  const whyNot = useWritingWords()

  const ids = () => uploads.waiting(chatId()).map(({ id }) => id)
  const noneWaits = () => (ids().length > 0 ? null : t('file.commands.noneWaits'))

  /** Reason why nothing can be sent here now, in the composer's words; null if sending is possible. */
  function locked(): string | null {
    const dialog = dialogs.views.get(chatId())?.dialog
    const writing = dialog && writingIn(dialog)
    return !writing || writing.can ? null : whyNot(dialog, writing.why)
  }

  function wanted(fits: (file: MessageFile) => boolean): MessageFile | null {
    const files = messages.list.messages.flatMap(message => message.files).filter(fits)
    const shown = inFocus()
    return shown.map(shownId => files.find(({ id }) => String(id) === shownId)).find(Boolean) ?? files.at(-1) ?? null
  }
  const isAny = () => true
  const isPicture = ({ kind }: MessageFile) => kind === 'image'

  async function save(): Promise<void> {
    const file = wanted(isAny)
    if (file) await savings.save(file.media.full)
  }
  function open(): void {
    const picture = wanted(isPicture)
    if (picture) preview.open(picture)
  }

  useCommandList(() => [
    {
      id: 'file.send',
      run: () => uploads.sendAll(ids(), ''),
      unavailable: () => locked() ?? noneWaits(),
    },
    {
      id: 'file.remove',
      run: () => ids().forEach(uploads.forget),
      unavailable: noneWaits,
    },
    { id: 'file.save', run: save, unavailable: () => (wanted(isAny) ? null : t('file.commands.noFile')) },
    { id: 'file.open', run: open, unavailable: () => (wanted(isPicture) ? null : t('file.commands.noPicture')) },
  ])
}

/** The files at the focus, likeliest first: the focused file, then all of its message. */
function inFocus(): (string | undefined)[] {
  const at = document.activeElement
  const own = at?.closest<HTMLElement>('[data-file]')
  const all = at?.closest('[data-message]')?.querySelectorAll<HTMLElement>('[data-file]') ?? []
  return [...(own ? [own] : []), ...all].map(({ dataset }) => dataset['file'])
}
