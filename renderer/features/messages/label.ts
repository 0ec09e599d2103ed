import { useI18n } from 'vue-i18n'
import type { Message } from '../../../electron/contract/common'
import { useFormat } from '../../app/format'
import { sentence } from '../../app/explain'
import { replyTarget } from '../drafts/reply'

/** Gives a message's label for screen readers: its author, text, time, and how far an own one has come. */
export function useMessageLabel() {
  const { t } = useI18n({ useScope: 'global' })
  const { time } = useFormat()

  /** @param answers The message that it replies to, if in memory. */
  return (message: Message, answers: Message | null, mark: 'sent' | 'read' | null): string => {
    const { author, deleted, edited, elsewhere, files } = message
    const { text } = replyTarget(message)
    const parts: (string | false | null | undefined)[] = [
      author.kind === 'system' ? t('dialog.messages.system') : `${author.name}, ${t(`dialog.kind.${author.kind}`)}`,
      answers && t('message.inReplyTo', { name: answers.author.name }),
      deleted ? t('message.deleted') : text,
      ...files.map(file => file.name).filter(name => !text.includes(name)),
      elsewhere && !deleted && t('message.elsewhere.line'),
      edited && !deleted && t('message.edited'),
      time(message.at),
      mark && t(`message.mark.${mark}`),
    ]
    return parts.flatMap(part => part || []).reduce((said, part) => `${sentence(said)} ${part}`)
  }
}
