import { nextTick, onDeactivated, onScopeDispose, watch, type Ref } from 'vue'
import { typeInto } from '../../ui/field-edit'
import { listenTo } from '../../ui/window-listener'
import { isTyping } from './shortcut'

interface KeysAhead {
  /** It has a field that takes the keyboard: a frame around it that has the focus first is not yet that. */
  field?: boolean
  /** Enter is handed over too: choosing in it does nothing that cannot be taken back. */
  enter?: boolean
  /** Its keys are no text: without a field they are pressed anew where the focus is. */
  keys?: boolean
  /**
   * Nobody may have expected it, or what it asks weighs: keys go nowhere until there has been a pause, so that Enter or
   * a blank of a word under way presses none of its buttons. A click is meant in any case.
   */
  calm?: boolean
}

/** Should what was opened never take the focus, the keys are given back after. */
const longestMs = 10_000
const lettersAtMost = 200
/** Time after which the focus stays where it has come to. */
const settledMs = 60
/** Nobody who is typing pauses so long between two keys, and nobody reads a question faster. */
const calmMs = 400
const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead'])

/**
 * Keeps what is typed from the moment something is opened until it has the keyboard. Parts that are fetched or drawn
 * first take the focus late; until then it may be in the message to a customer, where no letter, let alone Enter, of what
 * is meant for a picker, a palette or a question may go. The letters follow into the field once it is there.
 *
 * @param open Whether it is open. Esc closes it also while it is not there yet.
 */
export function useKeysAhead(open: Ref<boolean>, opening: KeysAhead = {}): void {
  let release = () => {}
  const follow = (isOpen: boolean) => {
    release()
    const close = () => (open.value = false)
    release = !isOpen ? () => {} : opening.calm ? holdUntilCalm(close) : hold(opening, close)
  }
  // At once: the next key may be in the queue already.
  watch(open, follow, { immediate: true, flush: 'sync' })
  onDeactivated(() => release())
  onScopeDispose(() => release())
}

type HeldKey = Pick<KeyboardEvent, 'key' | 'code'>

/** The focus has come: only letters wait on, for a field that may yet select what is in it, and what follows them. */
function isForWhatOpened(event: KeyboardEvent, from: Element | null, field: boolean): boolean {
  const now = document.activeElement
  if (now === from || !now || now === document.body) return false
  return isTyping(now) ? !isLetter(event) && event.key !== 'Backspace' : !field
}

/** @returns Gives the keys back. */
function hold({ field = false, enter = false, keys = false }: KeysAhead, close: () => void): () => void {
  const from = document.activeElement
  let letters: HeldKey[] = []
  let entered = false
  let settling: ReturnType<typeof setTimeout> | undefined

  function pressed(event: KeyboardEvent): void {
    if (modifiers.has(event.key) || (letters.length === 0 && !entered && isForWhatOpened(event, from, field))) return
    event.stopImmediatePropagation()
    // A word that is being composed cannot be moved: it ends here.
    if (event.isComposing || event.key === 'Process') return leaveField()
    event.preventDefault()
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter') entered = true
    else if (event.key === 'Backspace' && letters.every(each => !moves.has(each.key))) letters = letters.slice(0, -1)
    else if (isKept(event) && !entered && letters.length < lettersAtMost) letters.push(event)
  }

  function arrived({ target }: FocusEvent): void {
    if (target === from || !(target instanceof HTMLElement) || (field && !isTyping(target))) return
    // What opens may focus its field again and select its text: keys are kept until that is over.
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

/** Keys that go through a list or a text: they count in the order in which they and the letters came. */
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

/** Types letters and presses keys in their order; a list is drawn anew between the two. */
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

/** What a key that only a program pressed does not do to a text field by itself. */
function moveCursor(target: HTMLElement, key: string): void {
  if (key === 'Backspace') return void typeInto('')
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return
  const at = target.selectionStart ?? target.value.length
  const places: Record<string, number> = { ArrowLeft: Math.max(0, at - 1), ArrowRight: at + 1, Home: 0, End: Infinity }
  const to = Math.min(places[key] ?? at, target.value.length)
  if (key in places) target.setSelectionRange(to, to)
}

/** Lets no key through until there has been a pause. @returns Gives the keys back. */
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

function leaveField(): void {
  const focused = document.activeElement
  if (isTyping(focused)) focused.blur()
}

/** @returns Whether nobody has taken the last of them. */
function pressAnew(target: Element, letters: readonly HeldKey[]): boolean {
  let isLeft = true
  for (const { key, code } of letters)
    isLeft = target.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }))
  return isLeft
}

/** Where the browser does not type for us. */
function typePlain(target: HTMLElement, text: string): void {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return
  target.value += text
  target.dispatchEvent(new Event('input', { bubbles: true }))
}
