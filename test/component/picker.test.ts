import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import type { People } from '../../electron/contract/models-people'
import PersonPicker from '../../renderer/components/PersonPicker.vue'
import { useAccount } from '../../renderer/stores/account'
import { createFakeBridge, Refusal, signedIn } from '../support/fake-bridge'
import { mountView, type Mounted } from '../support/mount-view'

let page: Mounted | undefined
afterEach(() => {
  page?.close()
  page = undefined
})

const options = () => [...document.querySelectorAll('[role="option"]')].map(option => option.textContent)
const field = () => document.querySelector<HTMLInputElement>('[role="combobox"]')!
const said = () => document.querySelector('[role="status"]')?.textContent
const stillLoading = 'Still loading: not all lines and operators are here yet'

function type(text: string): void {
  field().value = text
  field().dispatchEvent(new Event('input', { bubbles: true }))
}

/** Lines from the first on; partial while there are fewer than all. */
const lines = (count: number, all: number) =>
  ({
    colleagues: [],
    lines: Array.from({ length: count }, (_, index) => ({ id: index + 1, name: `Line ${index + 1}`, people: 2 })),
    more: false,
    partial: count < all,
  }) as unknown as People

async function opened() {
  const isOpen = ref(true)
  let answer: (people: People) => void = () => {}
  let refuse: (refusal: Refusal) => void = () => {}
  const bridge = createFakeBridge({
    'account.state': signedIn(),
    'people.list': lines(200, 300),
    'people.more': () => new Promise((resolve, reject) => ([answer, refuse] = [resolve, reject])),
  })
  const picker = { label: 'To whom', lineId: null, except: [], withLines: true, modelValue: null }
  const view = defineComponent({ setup: () => () => (isOpen.value ? h(PersonPicker, picker) : null) })
  page = await mountView(view, bridge)
  await useAccount().load()
  await flushPromises()
  return {
    bridge,
    isOpen,
    asked: () => bridge.inputsOf('people.more').length,
    answer: (people: People) => answer(people),
    refuse: (refusal: Refusal) => refuse(refusal),
  }
}

describe('a list that is still being read', () => {
  it('can be searched meanwhile, says so, and finds the rest once it is there', async () => {
    const { answer, asked } = await opened()
    type('150')
    await flushPromises()
    expect(options()).toHaveLength(1)
    expect(said()).toBe(stillLoading)
    type('Line 290')
    await flushPromises()
    expect(options()).toEqual([])
    expect(said()).toBe(stillLoading)
    answer(lines(300, 300))
    await flushPromises()
    expect(options()).toHaveLength(1)
    expect(said()).toBe('')
    expect(asked()).toBe(1)
  })

  it('is not read on when the picker closes', async () => {
    const { answer, asked, isOpen } = await opened()
    isOpen.value = false
    await flushPromises()
    answer(lines(250, 300))
    await flushPromises()
    expect(asked()).toBe(1)
  })

  it('keeps what is there when reading on fails, says why, and goes on when asked', async () => {
    const { bridge, refuse } = await opened()
    refuse(new Refusal({ code: 'offline' }))
    await flushPromises()
    type('150')
    await flushPromises()
    expect(options()).toHaveLength(1)
    expect(document.querySelector('[role="alert"]')?.textContent).not.toBe('')
    bridge.answer('people.more', lines(300, 300))
    document.querySelector<HTMLButtonElement>('[role="alert"] button')?.click()
    await flushPromises()
    type('Line 290')
    await flushPromises()
    expect(options()).toHaveLength(1)
  })
})
