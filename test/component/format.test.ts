import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { defineComponent, h } from 'vue'
import { useApp } from '../../renderer/app/app'
import { useFormat } from '../../renderer/app/format'
import { createTranslator, setLocale } from '../../renderer/i18n'
import { matches } from '../../renderer/features/keys/shortcut'
import { appInfo, createFakeBridge } from '../support/fake-bridge'

const noon = new Date(2026, 10, 21, 12, 0).getTime()
const minute = 60_000

/** The formats of a mounted part. */
function formats() {
  const given: ReturnType<typeof useFormat>[] = []
  const Part = defineComponent({
    setup() {
      given.push(useFormat())
      return () => h('i')
    },
  })
  const fake = createFakeBridge()
  Object.defineProperty(window, 'desktop', { value: fake.bridge, configurable: true })
  const translator = createTranslator()
  const wrapper = mount(Part, { global: { plugins: [createPinia(), translator] } })
  const [format] = given
  if (!format) throw new Error('not mounted')
  return { format, translator, wrapper, push: fake.push }
}

/** With plain blanks for those that no line breaks at. */
const spaced = (text: string) => text.replaceAll(/\s/g, ' ')

describe('dates and amounts', () => {
  beforeEach(() => vi.useFakeTimers({ now: noon, toFake: ['Date', 'setInterval', 'clearInterval'] }))
  afterEach(() => {
    vi.clearAllTimers()
    vi.useRealTimers()
  })

  it('say how long ago in the language of the window', async () => {
    const { format, translator } = formats()
    expect([0, minute, 5 * minute, 26 * 60 * minute].map(passed => format.ago(noon - passed))).toEqual([
      'now',
      '1 minute ago',
      '5 minutes ago',
      'yesterday',
    ])
    await setLocale(translator.global, 'ru')
    expect([2, 5].map(minutes => format.ago(noon - minutes * minute))).toEqual(['2 минуты назад', '5 минут назад'])
  })

  it('are written as the country of the system does, in the language of the window', async () => {
    const { format, translator } = formats()
    const app = useApp()
    const said = () => [format.date(noon), format.amount(1204.5), format.amount(0.5, { style: 'percent' })].map(spaced)
    app.info = { ...appInfo, region: 'GB' }
    expect(said()).toEqual(['21 Nov 2026', '1,204.5', '50%'])
    app.info = { ...appInfo, region: 'AT' }
    expect(said()).toEqual(['21 Nov 2026', '1.204,5', '50 %'])
    app.info = { ...appInfo, region: null }
    expect(said()).toEqual(['Nov 21, 2026', '1,204.5', '50%'])
    await setLocale(translator.global, 'ru')
    expect(spaced(format.amount(1204.5))).toBe('1 204,5')
  })

  it.each([
    ['en', 'GB', '08:05', '1h 5m'],
    ['de', 'DE', '08:05', '1 Std. 5 Min.'],
    ['fr', 'FR', '08:05', '1 h 5 min'],
    ['pl', 'PL', '08:05', '1 godz. 5 min'],
    ['tr', 'TR', '08:05', '1 sa. 5 dk.'],
    ['es', 'ES', '8:05', '1 h 5 min'],
  ] as const)('write the hour alike with and without a date, and a wait in units that fit (%s)', async (...row) => {
    const [locale, region, hour, waited] = row
    const { format, translator } = formats()
    useApp().info = { ...appInfo, region }
    await setLocale(translator.global, locale)
    const early = new Date(2026, 10, 21, 8, 5).getTime()
    expect(format.time(early)).toBe(hour)
    expect(format.seconds(early)).toBe(`${hour}:00`)
    expect(format.moment(early)).toMatch(new RegExp(`\\D${hour}$`))
    expect(spaced(format.wait(65 * minute))).toBe(waited)
  })

  it("count by the portal's clock", () => {
    const { format, push } = formats()
    push('clock.changed', { aheadMs: 62 * minute })
    expect(format.ago(noon)).toBe('1 hour ago')
    expect(format.now.value).toBe(noon + 62 * minute)
    push('clock.changed', { aheadMs: null })
    expect(format.ago(noon)).toBe('now')
  })

  it('follow the clock while they are shown, and leave it alone after', () => {
    const { format, wrapper } = formats()
    expect(format.ago(noon)).toBe('now')
    vi.advanceTimersByTime(3 * minute)
    expect(format.ago(noon)).toBe('3 minutes ago')
    wrapper.unmount()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('follow the computer to another time zone, also where they are shown already', () => {
    const before = process.env['TZ']
    onTestFinished(() => {
      if (before === undefined) delete process.env['TZ']
      else process.env['TZ'] = before
    })
    process.env['TZ'] = 'Europe/Berlin'
    const instant = Date.UTC(2026, 6, 1, 12)
    const { format } = formats()
    expect(format.time(instant)).toBe('2:00 PM')
    // The same time as in Berlin, but only in winter.
    for (const [zone, shown] of [
      ['Africa/Lagos', '1:00 PM'],
      ['Asia/Tokyo', '9:00 PM'],
    ] as const) {
      process.env['TZ'] = zone
      vi.advanceTimersByTime(minute)
      expect(format.time(instant)).toBe(shown)
    }
  })

  it('name days as people do', () => {
    const { format } = formats()
    const at = (year: number, month: number, date: number) => format.day(new Date(year, month, date, 23, 59).getTime())
    expect([at(2026, 10, 21), at(2026, 10, 20), at(2026, 10, 2), at(2025, 11, 31)]).toEqual([
      'Today',
      'Yesterday',
      'November 2',
      'December 31, 2025',
    ])
  })

  it('give lengths of time in their two greatest units, and sizes in the unit that keeps them short', () => {
    const { format } = formats()
    const lengths = [0, 59_999, 61_000, 3_600_000, 3_661_000, 90_000_000].map(ms => format.duration(ms))
    expect(lengths).toEqual(['0 sec', '59 sec', '1 min 1 sec', '1h', '1h 1m', '1d 1h'])
    expect(format.duration(73 * 60_000)).toBe(format.wait(73 * 60_000))
    expect([0, 999, 1400, 12_345_678].map(count => format.bytes(count))).toEqual([
      '0 byte',
      '999 byte',
      '1.4 kB',
      '12.3 MB',
    ])
  })
})

describe('a shortcut', () => {
  const pressed = (code: string, keys: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { code, ...keys })

  it('depends on the place of the key, whatever the layout prints on it', () => {
    expect(matches(pressed('KeyK', { key: 'л', ctrlKey: true }), 'mod+KeyK')).toBe(true)
    expect(matches(pressed('KeyL', { key: 'k', ctrlKey: true }), 'mod+KeyK')).toBe(false)
  })

  it('requires its modifiers and no others', () => {
    for (const keys of [{}, { ctrlKey: true, shiftKey: true }, { ctrlKey: true, altKey: true }, { metaKey: true }]) {
      expect(matches(pressed('KeyK', keys), 'mod+KeyK')).toBe(false)
    }
  })
})
