import { describe, expect, it } from 'vitest'
import { locales } from '../../../electron/contract/app'
import { hasOwnForms } from '../../../renderer/app/intl-forms'

/** The languages of Chromium's files of texts; its Intl writes no dates in others, though Node's may. */
const chromium = new Set(
  (
    'af am ar bg bn ca cs da de el en es et fa fi fil fr gu he hi hr hu id it ja kn ko lt lv ml mr ms nb nl pl pt ro ' +
    'ru sk sl sr sv sw ta te th tr uk ur vi zh'
  ).split(' '),
)

describe('dates and amounts', () => {
  it.each(locales)('are in Chromium, or have forms of their own (%s)', locale => {
    expect(hasOwnForms(locale)).toBe(!chromium.has(locale.split('-')[0] ?? ''))
  })
})
