import { computed, ref, type Ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useAccount } from './account'
import { useApp } from './app'
import { usePlace } from './place'
import { localeFor } from '../i18n'
import { listenTo } from '../ui/window-listener'
import { typeInto, writtenIn } from '../ui/field-edit'
import { longText } from '../ui/long-insert'

/** What was typed before the script had run. */
export interface EarlyText {
  /** It has left the page, with its text as the browser has written it. */
  field: HTMLElement
  text: string
  /** The ends of the selection in it. */
  selection: readonly [anchor: readonly [Node, number], focus: readonly [Node, number]] | null
  /** The text at which Enter was pressed, if it was: it is to be searched for. */
  entered: string | null
}

let stop = (): void => {}
let entered: string | null = null
/** Keys for commands that were not there yet. */
let ahead: KeyboardEventInit[] = []
/** Typed while the search was not to be shown, for when it is. */
let kept: EarlyText | null = null

const block = () => document.getElementById('early')
const fieldIn = (early: HTMLElement | null) => early?.querySelector<HTMLElement>('[role=combobox]') ?? null

/**
 * Listens to the keys of the page's first field. Called once, before anything else of the page.
 *
 * @param isCommand Whether keys may start a command.
 */
export function watchEarlyField(isCommand: (event: KeyboardEvent) => boolean): void {
  readEarlyEnter()
  stop = listenTo('keydown', event => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault()
      const field = fieldIn(block())
      entered = field && writtenIn(field)
    } else if (!event.repeat && isCommand(event)) ahead.push(sameKeys(event))
  })
}

/** Until the script listens, Enter adds a line, and one more that holds it open; a pasted text ends in one at most. */
function readEarlyEnter(): void {
  const field = fieldIn(block())
  if (!field || !/\S\n\n+$/.test(field.textContent)) return
  entered = writtenIn(field).trimEnd()
  field.textContent = entered
  getSelection()?.selectAllChildren(field)
  getSelection()?.collapseToEnd()
}

const sameKeys = ({ key, code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) => ({
  key,
  code,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
})

/**
 * Removes the page's first field.
 *
 * @returns What was typed into it, once; null if nothing was.
 */
export function takeEarlyText(): EarlyText | null {
  const early = kept ?? read()
  ;[kept, entered] = [null, null]
  stop()
  block()?.remove()
  return early
}

/**
 * Lets what stands below be seen around the page's first field, or covers it again. By an attribute: `:has` in a style
 * would look at the whole page with every line that is pasted anywhere.
 */
export function letThrough(isThrough: boolean): void {
  block()?.toggleAttribute('data-opening', isThrough)
}

/** Moves what was typed into another field, which must have the focus, with the selection in it. */
export function moveEarlyText({ field, text, selection }: EarlyText, to: HTMLElement): void {
  // Typed anew, so that Ctrl+Z takes it back: the browser has forgotten what was done in the field that has gone.
  if (text.length <= longText && isAtEnd(field, selection) && typeInto(text)) return
  to.replaceChildren(...field.childNodes)
  if (!selection) {
    getSelection()?.selectAllChildren(to)
    getSelection()?.collapseToEnd()
    return
  }
  const [anchor, focus] = selection.map(([node, offset]) => [node === field ? to : node, offset] as const)
  if (anchor && focus) getSelection()?.setBaseAndExtent(...anchor, ...focus)
}

function isAtEnd(field: HTMLElement, selection: EarlyText['selection']): boolean {
  if (!selection) return true
  const range = document.createRange()
  range.selectNodeContents(field)
  range.setStart(...selection[0])
  const after = range.toString()
  range.setStart(...selection[1])
  return after + range.toString() === ''
}

/**
 * Removes the page's first field where something else is shown; what was typed waits for `takeEarlyText`, without Enter.
 *
 * @param press Presses the keys for commands again, now that these are there; otherwise they are forgotten.
 */
export function putEarlyFieldAway(press = false): void {
  const early = takeEarlyText()
  // Whoever signs in next is to see it before it is searched for, perhaps in another account.
  kept = early && { ...early, entered: null }
  const pressed = press ? ahead : []
  ahead = []
  for (const keys of pressed) {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true }))
  }
}

function read(): EarlyText | null {
  const field = fieldIn(block())
  const text = field ? writtenIn(field) : ''
  if (!field || (text === '' && !entered)) return null
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {}
  const isIn = anchorNode && focusNode && field.contains(anchorNode) && field.contains(focusNode)
  const selection = isIn
    ? ([
        [anchorNode, anchorOffset ?? 0],
        [focusNode, focusOffset ?? 0],
      ] as const)
    : null
  return { field, text, selection, entered: entered === '' ? null : entered }
}

/**
 * Tells main what the page shows at the next start until its script has run: the search field, if the operator is at
 * the search now.
 */
export function useNextEarlyField(isSpeaking: Readonly<Ref<boolean>>): void {
  const app = useApp()
  const account = useAccount()
  const place = usePlace()
  const { t, locale } = useI18n({ useScope: 'global' })
  /** A start never shows the settings, but what was left for them. */
  const left = ref(place.view)
  watch(
    () => place.view,
    view => view !== 'settings' && (left.value = view),
  )
  const field = computed(() => {
    if (!account.working || left.value !== 'find') return null
    return { locale: localeFor(locale.value), name: t('search.name'), placeholder: t('search.placeholder') }
  })
  const isKnown = () => isSpeaking.value && account.state !== null
  // Once the account's views are there: only they know where it was left.
  watch([field, isKnown], () => isKnown() && void app.keepEarlyField(field.value), { flush: 'post' })
}
