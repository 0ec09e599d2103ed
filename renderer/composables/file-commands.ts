import { useI18n } from 'vue-i18n'
import type { ChatId, MessageFile } from '../../electron/contract/models'
import { useMessages } from '../stores/messages'
import { usePreview } from '../stores/preview'
import { useSavings } from '../stores/savings'
import { useUploads } from '../stores/uploads'
import { useCommandList } from './commands'

/**
 * What can be done with files by name: those that wait beside the field, and one of a message: that which has the focus,
 * else the last.
 *
 * @param chatId Gives the dialog that is shown.
 */
export function useFileCommands(chatId: () => ChatId): void {
  const { t } = useI18n({ useScope: 'global' })
  const messages = useMessages()
  const preview = usePreview()
  const savings = useSavings()
  const uploads = useUploads()

  const waiting = () => uploads.of(chatId()).filter(({ state }) => state === 'ready')
  // What may have been sent stays until the operator has looked into it.
  const removable = () => uploads.of(chatId()).filter(({ state }) => ['ready', 'refused', 'stopped'].includes(state))

  const wanted = (fits: (file: MessageFile) => boolean): MessageFile | null => {
    const files = messages.list.messages.flatMap(message => message.files).filter(fits)
    const at = document.activeElement
    const shown = at?.closest<HTMLElement>('[data-file]') ?? at?.querySelector<HTMLElement>('[data-file]')
    return files.find(({ id }) => String(id) === shown?.dataset['file']) ?? files.at(-1) ?? null
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
      run: () => uploads.sendAll(chatId(), ''),
      unavailable: () => (waiting().length > 0 ? null : t('file.commands.noneWaits')),
    },
    {
      id: 'file.remove',
      run: () => removable().forEach(({ id }) => uploads.forget(id)),
      unavailable: () => (removable().length > 0 ? null : t('file.commands.noneWaits')),
    },
    { id: 'file.save', run: save, unavailable: () => (wanted(isAny) ? null : t('file.commands.noFile')) },
    { id: 'file.open', run: open, unavailable: () => (wanted(isPicture) ? null : t('file.commands.noPicture')) },
  ])
}
