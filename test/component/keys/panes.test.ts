import { defineComponent, h } from 'vue'
import { describe, expect, it } from 'vitest'
import { usePanes } from '../../../renderer/features/workspace/panes'
import { createFakeBridge } from '../../support/fake-bridge'
import { mountBare } from '../../support/mount'
import { press } from '../../support/page'

const pane = (name: string, ...inside: string[]) =>
  h(
    'section',
    { 'data-pane': name },
    inside.map(id => h('button', { id }, id)),
  )

async function window() {
  const part = defineComponent({
    setup() {
      usePanes()
      return () =>
        h('main', { 'data-pane': 'main' }, [
          h('div', { 'data-pane': 'list' }, [
            h('div', { role: 'search' }, [h('div', { id: 'field', role: 'combobox', tabindex: 0 })]),
          ]),
          pane('list', 'row'),
          h('div', { 'data-pane': 'tabs' }, [
            h('button', { role: 'tab', tabindex: -1 }),
            h('button', { id: 'tab', role: 'tab', tabindex: 0 }),
          ]),
          h('button', { id: 'act' }),
          pane('messages', 'message', 'other'),
          pane('composer', 'send'),
          pane('status', 'pause'),
        ])
    },
  })
  const { wrapper } = await mountBare(part, createFakeBridge())
  return wrapper
}
const at = () => document.activeElement?.id
const go = (shiftKey = false) => press('F6', { shiftKey }, document.activeElement ?? document.body)

describe('F6', () => {
  it('goes from pane to pane and round, Shift+F6 the other way; parts of one name are one pane', async () => {
    const wrapper = await window()
    document.getElementById('field')?.focus()
    const seen = []
    for (let count = 0; count < 5; count++) seen.push((go(), at()))
    expect(seen).toEqual(['tab', 'message', 'send', 'pause', 'field'])
    go(true)
    expect(at()).toBe('pause')
    wrapper.unmount()
  })

  it('comes back to where the focus was in a pane, and goes on from between two panes', async () => {
    const wrapper = await window()
    document.getElementById('other')?.focus()
    go()
    go(true)
    expect(at()).toBe('other')
    document.getElementById('act')?.focus()
    go()
    expect(at()).toBe('other')
    document.getElementById('act')?.focus()
    go(true)
    expect(at()).toBe('tab')
    wrapper.unmount()
  })
})
