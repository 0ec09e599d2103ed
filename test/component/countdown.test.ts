import { defineComponent, h } from 'vue'
import { afterEach, expect, it } from 'vitest'
import { useLineRules } from '../../renderer/features/dialog/line-rules'
import CountdownChip from '../../renderer/features/dialog/CountdownChip.vue'
import type { LineRules } from '../../electron/contract/channel-line'
import { aDialog, aMessage } from '../support/dialog-fixtures'
import { createFakeBridge } from '../support/fake-bridge'
import { mountView, type Mounted, settled } from '../support/mount'

const [second, minute, hour] = [1000, 60_000, 3_600_000]
let view: Mounted
afterEach(() => view.close())

async function chip(
  dialog: Record<string, unknown>,
  messages: ReturnType<typeof aMessage>[],
  rules: object | null,
  ru = false,
) {
  const given = { lineId: 22, firstAnswerMs: null, furtherAnswerMs: null, moveOnMs: null, noAnswerMs: null, ...rules }
  const lineRules = rules && ({ autoCloseMs: null, fullCloseMs: null, ...given } as LineRules)
  const props = {
    isFirst: true,
    dialog: aDialog(dialog),
    messages,
    rules: lineRules,
  }
  const part = defineComponent({ setup: () => () => h(CountdownChip, props) })
  view = await mountView(
    part,
    createFakeBridge({ 'channelLine.rules': lineRules ? [lineRules] : [] }),
    ru ? 'ru' : 'en',
  )
  await useLineRules().want(props.dialog.lineId === null ? [] : [props.dialog.lineId])
  await settled()
  return document.querySelector<HTMLElement>('[data-countdown]')
}
const now = Date.now

it('says the nearest end, by colour how pressing it is, and the others in its title', async () => {
  const fresh = {
    status: 'new',
    operator: null,
    waitingSince: now() - 20 * second,
    sessionStartedAt: now() - 20 * second,
  }
  const found = await chip(fresh, [], { firstAnswerMs: 5 * minute, moveOnMs: minute })
  expect(found?.textContent).toContain('about 40 sec until it moves on')
  expect(found?.dataset['level']).toBe('soon')
  expect(found?.title).toBe(
    'In about 40 sec, the dialog moves on to the next operator\nThe line’s answer time ends in 5 min',
  )
})

it('says that the time is over, and that a window is probably closed', async () => {
  const waiting = { status: 'waiting', waitingSince: now() - 7 * minute }
  expect((await chip(waiting, [], { firstAnswerMs: 5 * minute }))?.textContent).toContain('2 min over')
  view.close()
  const closed = { connector: 'facebook', status: 'answered', waitingSince: null }
  const old = [aMessage(1, 'Hello', { at: now() - 30 * hour })]
  expect((await chip(closed, old, null))?.textContent).toContain('Probably closed for replies')
})

it('is not there while nothing is known, and speaks Russian', async () => {
  expect(await chip({}, [], null)).toBeNull()
  view.close()
  const waiting = { status: 'waiting', waitingSince: now() - minute }
  expect((await chip(waiting, [], { firstAnswerMs: 5 * minute }, true))?.textContent).toContain('4 мин на ответ')
})

it('adds up with the wait beside it: both count the same whole minutes', async () => {
  const waiting = { status: 'waiting', waitingSince: now() - 2.4 * minute }
  expect((await chip(waiting, [], { firstAnswerMs: 5 * minute }))?.textContent).toContain('3 min to answer')
})
