import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { useFormat } from '../../../renderer/app/format'
import { boardColumns, columnTable, leastWidthOf, tracksOf } from '../../../renderer/features/board/columns'
import { useColumnWidths } from '../../../renderer/features/board/widths'
import { createTranslator, localeNames, setLocale } from '../../../renderer/i18n'
import { createFakeBridge } from '../../support/fake-bridge'

/** The widths of the columns in a language, of a mounted part. */
async function widthsIn(locale: (typeof localeNames)[number]) {
  const given: ReturnType<typeof useColumnWidths>[] = []
  const Part = defineComponent({
    setup() {
      given.push(useColumnWidths(useFormat()))
      return () => h('i')
    },
  })
  Object.defineProperty(window, 'desktop', { value: createFakeBridge().bridge, configurable: true })
  const translator = createTranslator()
  await setLocale(translator.global, locale)
  mount(Part, { global: { plugins: [createPinia(), translator] } }).unmount()
  const [widths] = given
  if (!widths) throw new Error('not mounted')
  return widths.value
}

describe("the board's columns", () => {
  it.each(localeNames)(
    'are as wide as the words of the language need, and no wider than is sensible (%s)',
    async name => {
      const width = await widthsIn(name)
      for (const column of boardColumns) {
        expect(width(column)).toBeGreaterThanOrEqual(columnTable[column].width)
        expect(width(column)).toBeLessThanOrEqual(220)
      }
    },
  )

  it('have room for long headings', async () => {
    const [english, german] = [await widthsIn('en'), await widthsIn('de')]
    expect(german('transfers')).toBeGreaterThan(english('transfers'))
    expect(tracksOf(['transfers'], german)).toBe(`${german('transfers') / 16}rem`)
    expect(leastWidthOf(['transfers', 'customer'], german)).toBe((german('transfers') + 176) / 16)
  })
})
