import { defineComponent, h } from 'vue'
import { expect, it } from 'vitest'
import { useKeyNames } from '../../../renderer/features/keys/key-names'
import type { LocaleName } from '../../../electron/contract/app'
import { createFakeBridge } from '../../support/fake-bridge'
import { mountView } from '../../support/mount'

/** Some combinations in a language, as the window prints them. */
async function keysIn(locale: LocaleName) {
  const Part = defineComponent({
    setup() {
      const { short } = useKeyNames()
      return () => h('p', ['mod+shift+KeyP', 'alt+Enter', 'PageUp', 'Delete', 'Space'].map(short).join(' '))
    },
  })
  const view = await mountView(Part, createFakeBridge(), locale)
  const text = document.querySelector('p')?.textContent
  view.close()
  return text
}

it.each([
  ['en', 'Ctrl+Shift+P Alt+Enter PgUp Del Space'],
  ['de', 'Strg+Umschalt+P Alt+Eingabe Bild auf Entf Leertaste'],
  ['fr', 'Ctrl+Maj+P Alt+Entrée Page préc. Suppr Espace'],
  ['es', 'Ctrl+Mayús+P Alt+Intro Re Pág Supr Espacio'],
  ['ru', 'Ctrl+Shift+P Alt+Enter PgUp Del Пробел'],
] as const)('keys are named as the keyboards of the language print them (%s)', async (locale, keys) => {
  expect(await keysIn(locale)).toBe(keys)
})
