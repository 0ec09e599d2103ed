import { onScopeDispose } from 'vue'
import { useI18n } from 'vue-i18n'
import { useFormat } from '../../app/format'
import { useNotices } from '../../app/notices'
import { beginningOf } from '../../ui/beginning'
import { insertAtOnce, longText, takeBack } from '../../ui/long-insert'
import { matches } from '../keys/shortcut'

/** The limit of a field that names none, the same as of a draft, in UTF-16 units. */
const mostPasted = 200_000

/**
 * Puts long pasted texts into fields at once and says what does not fit: a field with a limit takes the beginning; any
 * other takes nothing of a text that could not be kept.
 */
export function useLongPastes(): void {
  const { t } = useI18n({ useScope: 'global' })
  const { amount: n } = useFormat()
  const notices = useNotices()

  function pasted(event: ClipboardEvent): void {
    const field = event.target
    if (event.defaultPrevented || !isTextField(field) || field.readOnly || field.disabled) return
    const text = (event.clipboardData?.getData('text/plain') ?? '').replaceAll(/\r\n?/g, '\n')
    const [from, to] = [field.selectionStart ?? 0, field.selectionEnd ?? 0]
    const limit = field.maxLength > 0 ? field.maxLength : null
    const room = (limit ?? mostPasted) - (field.value.length - (to - from))
    if (text.length <= room && text.length <= longText) return
    event.preventDefault()
    const numbers = { n: n(text.length), most: n(limit ?? mostPasted) }
    if (text.length > room && limit === null)
      return notices.announce('alert', { title: t('app.paste.tooLong', numbers), detail: t('app.paste.nothing') })
    const kept = beginningOf(text, Math.max(0, room))
    insertAtOnce(field, kept, from, to)
    if (kept.length < text.length)
      notices.announce('status', { title: t('app.paste.cut', { ...numbers, kept: n(kept.length) }) })
  }

  function pressed(event: KeyboardEvent): void {
    if (isTextField(event.target) && matches(event, 'mod+KeyZ') && takeBack(event.target)) event.preventDefault()
  }

  window.addEventListener('paste', pasted)
  window.addEventListener('keydown', pressed, true)
  onScopeDispose(() => {
    window.removeEventListener('paste', pasted)
    window.removeEventListener('keydown', pressed, true)
  })
}

/** The input types that have a selection. */
const types = new Set(['text', 'search', 'url', 'tel', 'password'])

const isTextField = (target: EventTarget | null): target is HTMLTextAreaElement | HTMLInputElement =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && types.has(target.type))
