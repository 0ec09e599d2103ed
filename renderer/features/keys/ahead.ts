import { nextTick, onDeactivated, onScopeDispose, watch, type Ref } from 'vue'
import { isMirrored } from '../../ui/direction'
import { typeInto } from '../../ui/field-edit'
import { listenTo } from '../../ui/window-listener'
import { isTyping } from './shortcut'

interface KeysAhead {
  /** It has a field that takes the keyboard; focus on a frame around the field does not count yet. */
  field?: boolean
  /** Enter is handed over too, as a choice there can be undone. */
  enter?: boolean
  /** Its keys are not text: without a field they are pressed again at the focus. */
  keys?: boolean
  /**
   * It may be unexpected or ask a weighty question, so keys go nowhere until there is a pause: Enter or Space from
   * ongoing typing must not press its buttons. A click is always meant.
   */
  calm?: boolean
  /**
   * The operator has asked for this question themselves, and Enter right away says yes: it is pressed at the focused
   * button once that is there. Any letter or blank before it is ongoing typing, after which only a pause lets keys
   * through.
   */
  decided?: boolean
}

/** Milliseconds after which the keys are given back if the opened part never takes the focus. */
const longestMs = 10_000
const lettersAtMost = 200
/** Milliseconds after which the focus is taken to have settled. */
const settledMs = 60
/** Milliseconds longer than any pause in typing and shorter than the time to read a question. */
export const calmMs = 400
const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead'])

/**
 * Holds the typed keys from the moment something is opened until it has the keyboard. Parts that must be fetched or
 * drawn take the focus late; until then the focus may be in the message to a customer, which must get no letter, let
 * alone Enter, meant for a picker, a palette or a question. The letters follow into the field once it is there.
 *
 * @param open Whether it is open. Esc closes it even before it is there.
 */
export function useKeysAhead(open: Ref<boolean>, opening: KeysAhead = {}): void {
  let release = () => {}
  const follow = (isOpen: boolean) => {
    release()
    const close = () => (open.value = false)
    const begin = opening.calm ? holdUntilCalm : opening.decided ? holdLetters : hold
    release = isOpen ? begin(close, opening) : () => {}
  }
  // At once: the next key may already be in the queue.
  watch(open, follow, { immediate: true, flush: 'sync' })
  onDeactivated(() => release())
  onScopeDispose(() => release())
}

type HeldKey = Pick<KeyboardEvent, 'key' | 'code'>

/** Whether a key can go on because the focus has come: letters still wait, as the field may yet select its content. */
function isForWhatOpened(event: KeyboardEvent, from: Element | null, field: boolean): boolean {
  const now = document.activeElement
  if (now === from || !now || now === document.body) return false
  return isTyping(now) ? !isLetter(event) && event.key !== 'Backspace' : !field
}

/** @returns A function that gives the keys back. */
function hold(close: () => void, { field = false, enter = false, keys = false }: KeysAhead): () => void {
  const from = document.activeElement
  let letters: HeldKey[] = []
  let entered = false
  let settling: ReturnType<typeof setTimeout> | undefined

  function pressed(event: KeyboardEvent): void {
    if (modifiers.has(event.key) || (letters.length === 0 && !entered && isForWhatOpened(event, from, field))) return
    event.stopImmediatePropagation()
    // A word being composed cannot be moved, so it ends here.
    if (event.isComposing || event.key === 'Process') return leaveField()
    event.preventDefault()
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter') entered = true
    else if (event.key === 'Backspace' && letters.every(each => !moves.has(each.key))) letters = letters.slice(0, -1)
    else if (isKept(event) && !entered && letters.length < lettersAtMost) letters.push(event)
  }

  function arrived({ target }: FocusEvent): void {
    if (target === from || !(target instanceof HTMLElement) || (field && !isTyping(target))) return
    // The opening part may focus its field again and select its text, so keys are held until that is over.
    clearTimeout(settling)
    settling = setTimeout(() => {
      release()
      void handOver(document.activeElement)
    }, settledMs)
  }

  async function handOver(target: Element | null): Promise<void> {
    if (keys && target && target !== from && !isTyping(target)) {
      pressAnew(target, letters)
      return
    }
    if (!(target instanceof HTMLElement) || !isTyping(target) || target === from || letters.length === 0) return
    await pressInto(target, letters)
    if (!entered || !enter) return
    await nextTick()
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true }))
  }

  const listening = [
    listenTo('keydown', pressed, true),
    listenTo('compositionstart', leaveField, true),
    listenTo('focusin', arrived, true),
    listenTo('pointerdown', release, true),
  ]
  const timer = setTimeout(release, longestMs)

  function release(): void {
    clearTimeout(timer)
    clearTimeout(settling)
    for (const stop of listening) stop()
  }
  return release
}

const isLetter = (event: KeyboardEvent) =>
  /^.$/u.test(event.key) && ((!event.ctrlKey && !event.metaKey && !event.altKey) || event.getModifierState('AltGraph'))

/** Keys that move through a list or a text; their order among the letters matters. */
const moves = new Set([
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
  'PageDown',
  'PageUp',
  'Home',
  'End',
  'Backspace',
])
const isKept = (event: KeyboardEvent) =>
  isLetter(event) || (moves.has(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey)

/** Types letters and presses keys in their order; a list is redrawn between the two. */
async function pressInto(target: HTMLElement, letters: readonly HeldKey[]): Promise<void> {
  let word = ''
  for (const letter of letters) {
    if (!moves.has(letter.key)) {
      word += letter.key
      continue
    }
    typeWord(target, word)
    word = ''
    await nextTick()
    if (pressAnew(target, [letter])) moveCursor(target, letter.key)
  }
  typeWord(target, word)
}

function typeWord(target: HTMLElement, word: string): void {
  if (word !== '' && !typeInto(word)) typePlain(target, word)
}

/** Moves the cursor in a text field, which a key pressed by a program does not do by itself. */
function moveCursor(target: HTMLElement, key: string): void {
  if (key === 'Backspace') return void typeInto('')
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return
  const { value } = target
  const at = target.selectionStart ?? value.length
  const onward = goesLeft(value, at) ? -1 : 1
  const places: Record<string, number> = { ArrowLeft: at - onward, ArrowRight: at + onward, Home: 0, End: Infinity }
  const to = Math.max(0, Math.min(places[key] ?? at, value.length))
  if (key in places) target.setSelectionRange(to, to)
}

/** Whether a text goes from right to left at a place: its letter there says so, the window where it has none. */
function goesLeft(text: string, at: number): boolean {
  const letter = /\p{L}(?=\P{L}*$)/u.exec(text.slice(0, at)) ?? /\p{L}/u.exec(text.slice(at))
  return letter ? /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter[0]) : isMirrored()
}

/** Lets no key through until there is a pause. @returns A function that gives the keys back. */
function holdUntilCalm(close: () => void): () => void {
  let timer = setTimeout(release, calmMs)
  function pressed(event: KeyboardEvent): void {
    event.preventDefault()
    event.stopImmediatePropagation()
    if (event.key === 'Escape') return close()
    clearTimeout(timer)
    timer = setTimeout(release, calmMs)
  }
  function release(): void {
    clearTimeout(timer)
    window.removeEventListener('keydown', pressed, true)
    window.removeEventListener('keyup', pressed, true)
    window.removeEventListener('pointerdown', release, true)
  }
  window.addEventListener('keydown', pressed, true)
  window.addEventListener('keyup', pressed, true)
  window.addEventListener('pointerdown', release, true)
  return release
}

/** Lets Enter through as a yes unless letters came before it. @returns A function that gives the keys back. */
function holdLetters(close: () => void): () => void {
  const from = document.activeElement
  let isTypingOn = false
  let entered = false
  let timer = setTimeout(release, calmMs)

  const hasCome = () => document.activeElement !== from && document.activeElement !== document.body

  function pressed(event: KeyboardEvent): void {
    if (modifiers.has(event.key)) return
    const isEnter = event.key === 'Enter' && !isTypingOn
    // Keys that move, and an answer that can be seen, are for what has opened.
    if (hasCome() && (isEnter || (event.key !== 'Enter' && !isLetter(event)))) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (event.key === 'Escape') return close()
    if (isEnter) {
      entered = true
      return
    }
    isTypingOn ||= isLetter(event)
    clearTimeout(timer)
    timer = setTimeout(release, calmMs)
  }

  function arrived({ target }: FocusEvent): void {
    if (!entered || isTypingOn || target === from || !(target instanceof HTMLButtonElement)) return
    release()
    target.click()
  }

  const listening = [
    listenTo('keydown', pressed, true),
    listenTo('keyup', event => isTypingOn && event.preventDefault(), true),
    listenTo('focusin', arrived, true),
    listenTo('pointerdown', release, true),
  ]
  function release(): void {
    clearTimeout(timer)
    for (const stop of listening) stop()
  }
  return release
}

function leaveField(): void {
  const focused = document.activeElement
  if (isTyping(focused)) focused.blur()
}

/** @returns Whether the last of them was not handled. */
function pressAnew(target: Element, letters: readonly HeldKey[]): boolean {
  let isLeft = true
  for (const { key, code } of letters)
    isLeft = target.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }))
  return isLeft
}

/** Inserts a text if the browser does not type for us. */
function typePlain(target: HTMLElement, text: string): void {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return
  const { value, selectionStart, selectionEnd } = target
  target.setRangeText(text, selectionStart ?? value.length, selectionEnd ?? value.length, 'end')
  target.dispatchEvent(new Event('input', { bubbles: true }))
}
