import { onScopeDispose } from 'vue'
import { listenTo } from '../../ui/window-listener'
import { calmMs } from './ahead'
import { combinationsOf, isSingleKey } from './shortcut'

const types = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  !ctrlKey && !metaKey && !altKey && (/^.$/u.test(key) || key === 'Enter' || key === 'Backspace' || key === 'Delete')

/**
 * Lets typed keys go nowhere until there is a pause or a command: the window has changed what is under the hands by
 * itself, and the end of a word meant for one customer must not become a message to another. Keys that move go on.
 *
 * @returns A function that begins.
 */
export function useHeldTyping(): () => void {
  let end = (): void => {}
  onScopeDispose(() => end())

  return () => {
    end()
    let timer = setTimeout(release, calmMs)
    const listening = [listenTo('keydown', pressed, true), listenTo('pointerdown', release, true)]
    end = release

    function pressed(event: KeyboardEvent): void {
      // Whoever gives a command has seen the change, and their Enter is meant for what that has opened.
      if (combinationsOf(event).some(keys => !isSingleKey(keys)) && !event.repeat) return release()
      if (!types(event) && !event.isComposing) return
      event.preventDefault()
      event.stopImmediatePropagation()
      clearTimeout(timer)
      timer = setTimeout(release, calmMs)
    }
    function release(): void {
      clearTimeout(timer)
      for (const stop of listening) stop()
    }
  }
}
