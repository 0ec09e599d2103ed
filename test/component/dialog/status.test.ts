import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import { useDialogs } from '../../../renderer/features/dialog/dialogs'
import Find from '../../../renderer/features/search/Search.vue'
import { aDialog, aView } from '../../support/dialog-fixtures'
import { createFakeBridge } from '../../support/fake-bridge'
import { mountView, type Mounted } from '../../support/mount'

let page: Mounted | undefined
afterEach(() => page?.close())

const minutesAgo = (minutes: number) => Date.now() - minutes * 60_000

it.each([
  ['new', { operator: null, waitingSince: minutesAgo(1) }, /New, unassigned/],
  ['waiting', { waitingSince: minutesAgo(12) }, /Waiting 12 min/],
  ['answered', { waitingSince: null }, /Answered/],
  ['closing', { waitingSince: null }, /Closing/],
  ['closed', { waitingSince: null }, /Closed/],
])('the head of a dialog says its status (%s)', async (status, more, words) => {
  const dialog = aDialog({ status, ...more })
  page = await mountView(Find, createFakeBridge({ 'dialog.open': aView(dialog) }))
  await useDialogs().open(dialog.chatId)
  await flushPromises()
  expect(page.get('region', 'Dialog').querySelector('header')?.textContent).toMatch(words)
})

it.each([
  ['en', /Sending is blocked since \w+ \d+, \d{4}/],
  ['ru', /Отправка заблокирована с \d+ /],
] as const)('since when sending is blocked fits into the sentence (%s)', async (locale, words) => {
  const dialog = aDialog({ blocked: { since: minutesAgo(1), reason: 'replyLimit' } })
  page = await mountView(Find, createFakeBridge({ 'dialog.open': aView(dialog) }), locale)
  await useDialogs().open(dialog.chatId)
  await flushPromises()
  expect(document.body.textContent).toMatch(words)
})
