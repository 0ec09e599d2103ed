import { computed, type Ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useAccount } from './account'
import { useApp } from './app'
import { usePlace } from './place'
import { listenTo } from '../ui/window-listener'

/** What was typed before the script had run. */
export interface EarlyText {
  text: string
  /** The place of the cursor in it. */
  cursor: number
  /** Enter was pressed: it is to be searched for. */
  entered: boolean
}

let stop = (): void => {}
let entered = false
/** Keys for commands that were not there yet. */
let ahead: KeyboardEventInit[] = []
/** Typed while the search was not to be shown, for when it is. */
let kept: EarlyText | null = null

const block = () => document.getElementById('early')

/** Listens to the keys of the page's first field. Called once, before anything else of the page. */
export function watchEarlyField(): void {
  stop = listenTo('keydown', event => {
    if (isCommand(event)) ahead.push(sameKeys(event))
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    entered = true
  })
}

/** Not what edits the field, nor AltGr, which types. */
const isCommand = ({ code, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  /^F\d+$/.test(code) || (ctrlKey !== metaKey && !altKey && /^(?:Key[^ACVXYZ]|Digit\d)$/.test(code))

const sameKeys = ({ key, code, ctrlKey, metaKey, shiftKey }: KeyboardEvent) => ({
  key,
  code,
  ctrlKey,
  metaKey,
  shiftKey,
})

/**
 * Removes the page's first field.
 *
 * @returns What was typed into it, once; null if nothing was.
 */
export function takeEarlyText(): EarlyText | null {
  const early = kept ?? read()
  ;[kept, entered] = [null, false]
  stop()
  block()?.remove()
  return early
}

/**
 * Removes the page's first field where something else is shown; what was typed waits for `takeEarlyText`.
 *
 * @param press Presses the keys for commands again, now that these are there; otherwise they are forgotten.
 */
export function putEarlyFieldAway(press = false): void {
  kept = takeEarlyText()
  const pressed = press ? ahead : []
  ahead = []
  for (const keys of pressed) {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true }))
  }
}

function read(): EarlyText | null {
  const field = block()?.querySelector<HTMLElement>('[role=combobox]')
  if (!field) return null
  // The browser may write line breaks as elements; if there are none, the text content is enough.
  const written = field.childElementCount ? field.innerText : field.textContent
  // Until the script listens, Enter adds a line.
  const isEntered = entered || /^[^\n]*\S[^\n]*\n+$/.test(written)
  const text = isEntered ? written.trimEnd() : written.replace(/\n$/, '')
  return text === '' ? null : { text, cursor: Math.min(cursorIn(field), text.length), entered: isEntered }
}

function cursorIn(field: HTMLElement): number {
  const selection = getSelection()
  if (!selection?.focusNode || !field.contains(selection.focusNode)) return Infinity
  const before = document.createRange()
  before.selectNodeContents(field)
  before.setEnd(selection.focusNode, selection.focusOffset)
  return before.toString().length
}

/**
 * Tells main what the page shows at the next start until its script has run: the search field, if the operator is at
 * the search now.
 */
export function useNextEarlyField(isSpeaking: Readonly<Ref<boolean>>): void {
  const app = useApp()
  const account = useAccount()
  const place = usePlace()
  const { t } = useI18n({ useScope: 'global' })
  const field = computed(() => {
    if (!account.working || place.view !== 'find') return null
    return { locale: app.locale, name: t('search.name'), placeholder: t('search.placeholder') }
  })
  // A start never shows the settings, but what was left for them.
  const isKnown = () => isSpeaking.value && account.state !== null && place.view !== 'settings'
  watch([field, isKnown], () => isKnown() && void app.keepEarlyField(field.value))
}
