import { afterEach, describe, expect, it, vi } from 'vitest'
import { flushPromises } from '@vue/test-utils'
import ConnectionBar from '../../renderer/features/workspace/ConnectionBar.vue'
import { createFakeBridge } from '../support/fake-bridge'
import { mountView, type Mounted } from '../support/mount'

let page: Mounted | undefined
afterEach(() => {
  page?.close()
  page = undefined
})

async function open() {
  const bridge = createFakeBridge({ 'poll.stopActs': () => undefined })
  page = await mountView(ConnectionBar, bridge)
  return { bridge, page }
}

describe('acts that wait for the allowance', () => {
  it('are counted, and can be stopped by the operator', async () => {
    const { bridge, page } = await open()
    bridge.push('connection.changed', { state: 'limited', waitMs: 4000, waiting: { acts: 2, waitedMs: 7000 } })
    await flushPromises()
    expect(document.body.textContent).toContain('2 actions are waiting')
    expect(document.body.textContent).toMatch(/For [67] seconds so far/)
    await page.click(page.get('button', 'Stop'))
    expect(bridge.inputsOf('poll.stopActs')).toEqual([{}])
  })

  it('have no button when only reads wait, or nothing does', async () => {
    const { bridge, page } = await open()
    bridge.push('connection.changed', { state: 'limited', waitMs: 4000 })
    await flushPromises()
    expect(page.find('button', 'Stop')).toBeUndefined()
    bridge.push('connection.changed', { state: 'limited', waitMs: 4000, waiting: { acts: 1, waitedMs: 0 } })
    await flushPromises()
    expect(page.find('button', 'Stop')).toBeDefined()
    bridge.push('connection.changed', { state: 'ok', waitMs: 0 })
    await flushPromises()
    expect(page.find('button', 'Stop')).toBeUndefined()
  })
  it('make the clock tick only while they wait', async () => {
    const ticking = vi.spyOn(globalThis, 'setInterval')
    const { bridge } = await open()
    const quick = () => ticking.mock.calls.filter(([, ms = 0]) => ms < 1000).length
    expect(quick()).toBe(0)
    bridge.push('connection.changed', { state: 'limited', waitMs: 4000, waiting: { acts: 1, waitedMs: 0 } })
    await flushPromises()
    expect(quick()).toBe(1)
    ticking.mockRestore()
  })
})
