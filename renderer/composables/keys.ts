import { computed } from 'vue'
import type { TextKey } from '../locales/texts'
import { useApp } from '../stores/app'

export interface KeyRow {
  text: TextKey
  /** Keys pressed together, as they are printed on the board. */
  keys: readonly string[]
}

export interface KeyGroup {
  text: TextKey
  rows: readonly KeyRow[]
}

/** Every key of the window, grouped by where it works: what the sheet shows and what the documentation lists. */
export function useKeys() {
  const app = useApp()
  return computed<readonly KeyGroup[]>(() => {
    const [mod, shift] = app.isMac ? ['⌘', '⇧'] : ['Ctrl', 'Shift']
    return [
      {
        text: 'app.keys.anywhere',
        rows: [
          { text: 'app.keys.search', keys: [mod, 'K'] },
          { text: 'app.keys.accounts', keys: [mod, shift, 'A'] },
          { text: 'app.keys.account', keys: ['1 … 9'] },
          { text: 'app.keys.sheet', keys: ['?'] },
          { text: 'app.keys.sheetTyping', keys: [mod, '/'] },
          { text: 'app.keys.leave', keys: ['Esc'] },
        ],
      },
      {
        text: 'app.keys.results',
        rows: [
          { text: 'app.keys.move', keys: ['↑ ↓'] },
          { text: 'app.keys.choose', keys: ['Enter'] },
        ],
      },
      {
        text: 'app.keys.dialog',
        rows: [
          { text: 'app.keys.primary', keys: [mod, 'Enter'] },
          { text: 'app.keys.refresh', keys: ['F5'] },
        ],
      },
    ]
  })
}
