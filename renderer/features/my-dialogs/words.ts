import { useI18n } from 'vue-i18n'
import type { MyDialog } from '../../../electron/contract/my-dialogs'
import { useOperatorName } from '../dialog/operator-name'
import type { Excerpt } from '../dialog/row'
import { readableLine } from '../message-text/plain-text'

/** Characters of a message shown in a row. */
const longest = 300
/** Main sends only the beginning of a longer message, a little shorter than 400 if cut between characters. */
const toldAtMost = 400 - 64

/** The words of a row about its dialog. */
export function useMyDialogsWords() {
  const { t } = useI18n({ useScope: 'global' })
  const nameOf = useOperatorName()

  /** The last message on one row, with its author unless that is the customer. */
  function excerpt({ last, operator }: MyDialog): Excerpt | null {
    if (!last) return null
    const text = readableLine(last.text, longest, last.text.length >= toldAtMost)
    const said = text || (last.files ? t('myDialogs.file') : '')
    if (last.by === 'customer' || last.by === 'system') return { who: null, text: said }
    const who = {
      me: t('myDialogs.you'),
      bot: t('myDialogs.bot'),
      colleague: operator ? nameOf(operator) : t('myDialogs.colleague'),
    }
    return { who: t('app.head', { name: who[last.by] }), text: said }
  }

  return { excerpt }
}
