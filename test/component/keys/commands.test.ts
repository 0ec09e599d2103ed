import { defineComponent, h, KeepAlive, ref } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { useCommand, useCommandList } from '../../../renderer/features/keys/commands'
import { useCommands } from '../../../renderer/features/keys/commands-store'
import { useMissedCommands } from '../../../renderer/features/keys/missed'
import { useAccount } from '../../../renderer/app/account'
import { useNotices } from '../../../renderer/app/notices'
import { createFakeBridge, signedIn } from '../../support/fake-bridge'
import { mountBare, settled } from '../../support/mount'
import { press } from '../../support/page'

const empty = () => h('p')

describe('a command', () => {
  it('is offered as long as its part is shown, even if the part is kept alive', async () => {
    const run = vi.fn()
    const shown = ref(true)
    const part = defineComponent({ setup: () => (useCommand({ id: 'dialog.refresh', run }), empty) })
    const frame = () => h(KeepAlive, () => (shown.value ? h(part) : null))
    const { wrapper } = await mountBare(defineComponent({ setup: () => frame }), createFakeBridge())
    const commands = useCommands()
    press('F5')
    shown.value = false
    await settled()
    expect([...commands.byId.keys()]).toEqual([])
    press('F5')
    shown.value = true
    await settled()
    press('F5')
    expect(run).toHaveBeenCalledTimes(2)
    wrapper.unmount()
    press('F5')
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('leaves its keys to an available one when it is unavailable, and does nothing itself', async () => {
    const [first, second] = [vi.fn(), vi.fn()]
    const able = ref(false)
    const part = defineComponent({
      setup() {
        useCommand({ id: 'a', text: () => 'A', keys: 'mod+KeyJ', run: first })
        useCommand({
          id: 'b',
          text: () => 'B',
          keys: 'mod+KeyJ',
          run: second,
          unavailable: () => (able.value ? null : 'No'),
        })
        return empty
      },
    })
    const { wrapper } = await mountBare(part, createFakeBridge())
    press('KeyJ', { ctrlKey: true })
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 0])
    able.value = true
    await settled()
    press('KeyJ', { ctrlKey: true })
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1])
    wrapper.unmount()
  })

  it('comes before the button of a menu, which would open on ArrowDown with Alt too', async () => {
    const [run, opened] = [vi.fn(), vi.fn()]
    const part = defineComponent({
      setup: () => (
        useCommand({ id: 'waiting.next', run }),
        () => h('button', { 'aria-haspopup': 'menu', onKeydown: opened })
      ),
    })
    const { wrapper } = await mountBare(part, createFakeBridge())
    const down = (altKey: boolean) => {
      const event = new KeyboardEvent('keydown', { code: 'ArrowDown', altKey, bubbles: true, cancelable: true })
      // happy-dom takes Alt for AltGraph.
      Object.defineProperty(event, 'getModifierState', { value: () => false })
      wrapper.get('button').element.dispatchEvent(event)
      return [run.mock.calls.length, opened.mock.calls.length]
    }
    expect(down(true)).toEqual([1, 0])
    expect(down(false)).toEqual([1, 1])
    wrapper.unmount()
  })

  it('waits for a menu that is open and for any question, but not for a menu on its way out', async () => {
    const run = vi.fn()
    const part = defineComponent({ setup: () => (useCommand({ id: 'dialog.refresh', run }), empty) })
    const { wrapper } = await mountBare(part, createFakeBridge())
    const pressedOver = (html: Record<string, string>) => {
      const over = document.createElement('div')
      for (const [name, value] of Object.entries(html)) over.setAttribute(name, value)
      document.body.append(over)
      press('F5')
      over.remove()
      return run.mock.calls.length
    }
    expect(pressedOver({ role: 'dialog', 'data-state': 'open' })).toBe(0)
    expect(pressedOver({ role: 'dialog', 'aria-modal': 'true', 'data-state': 'closed' })).toBe(0)
    expect(pressedOver({ role: 'dialog', 'data-state': 'closed' })).toBe(1)
    wrapper.unmount()
  })

  it('says why it does nothing when its keys are pressed while it is unavailable', async () => {
    const run = vi.fn()
    const part = defineComponent({
      setup() {
        useCommand({ id: 'dialog.refresh', run, unavailable: () => 'Not now' })
        return empty
      },
    })
    const { wrapper } = await mountBare(part, createFakeBridge())
    press('F5')
    expect(run).not.toHaveBeenCalled()
    expect(useNotices().shown).toMatchObject([
      { kind: 'status', notice: { title: 'Refresh the dialog', detail: 'Not now' } },
    ])
    wrapper.unmount()
  })

  it('of a part that is not shown says what is missing, but only once somebody is signed in', async () => {
    const part = defineComponent({ setup: () => (useMissedCommands(), empty) })
    const { wrapper } = await mountBare(part, createFakeBridge())
    press('KeyF', { ctrlKey: true, shiftKey: true })
    await settled()
    expect(useNotices().shown).toEqual([])
    useAccount().state = signedIn()
    await settled()
    press('KeyF', { ctrlKey: true, shiftKey: true })
    await settled()
    expect(useNotices().shown).toMatchObject([{ notice: { title: 'Finish: Open a dialog first' } }])
    wrapper.unmount()
  })

  it('of a list comes and goes with its item', async () => {
    const names = ref(['Anna', 'Boris'])
    const part = defineComponent({
      setup() {
        useCommandList(() =>
          names.value.map(name => ({ id: `account:${name}`, text: () => name, run: () => undefined })),
        )
        return empty
      },
    })
    const { wrapper } = await mountBare(part, createFakeBridge())
    names.value = ['Boris']
    await settled()
    expect([...useCommands().byId.keys()]).toEqual(['account:Boris'])
    wrapper.unmount()
  })

  it('that fails is announced', async () => {
    const part = defineComponent({
      setup() {
        useCommand({ id: 'a', text: () => 'A', keys: 'mod+KeyJ', run: () => Promise.reject(new Error('no')) })
        return empty
      },
    })
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { wrapper } = await mountBare(part, createFakeBridge())
    press('KeyJ', { ctrlKey: true })
    await settled()
    expect(log).toHaveBeenCalledOnce()
    log.mockRestore()
    wrapper.unmount()
  })
})
