import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import type { LineId } from '../../../electron/contract/common'
import type { Colleague, People } from '../../../electron/contract/people'
import PersonPicker from '../../../renderer/features/acts/PersonPicker.vue'
import { useAccount } from '../../../renderer/app/account'
import type { PickerChoice } from '../../../renderer/features/acts/choices'
import { usePeople } from '../../../renderer/features/acts/people'
import { anna, createFakeBridge, Refusal, signedIn } from '../../support/fake-bridge'
import { mountBare } from '../../support/mount'
import { all, one, press } from '../../support/page'

const own = 22 as LineId
let unmount = () => {}
afterEach(() => {
  vi.useRealTimers()
  unmount()
})

const colleague = (id: number, name: string, given: Partial<Colleague> = {}) =>
  ({ id, name, position: null, lines: [22], presence: 'online', freeSlots: [], ...given }) as Colleague
const people = (given: Partial<People> = {}) =>
  ({
    colleagues: [
      colleague(7, 'Boris Petrov', { presence: 'pause', freeSlots: [{ lineId: 22, free: 2 }] as never }),
      colleague(8, 'Анна Иванова', { position: 'Support' }),
      colleague(9, 'Clara Weiß', { presence: 'offline' }),
    ],
    lines: [
      { id: 16, name: 'Sales', people: 1 },
      { id: 22, name: 'Own line', people: 3 },
    ],
    more: false,
    partial: false,
    ...given,
  }) as People

async function open(answers: Parameters<typeof createFakeBridge>[0] = {}, withLines = true) {
  const chosen = ref<PickerChoice | null>(null)
  const fake = createFakeBridge({ 'people.list': people(), ...answers })
  const part = defineComponent({
    setup() {
      useAccount().state = signedIn()
      return () =>
        h(PersonPicker, {
          label: 'To',
          lineId: own,
          except: [9],
          withLines,
          modelValue: chosen.value,
          'onUpdate:modelValue': (choice: PickerChoice | null) => (chosen.value = choice),
        })
    },
  })
  const { wrapper } = await mountBare(part, fake)
  unmount = () => wrapper.unmount()
  return { fake, chosen }
}
const field = () => document.querySelector<HTMLInputElement>('input[role="combobox"]')!
const options = () => [...document.querySelectorAll<HTMLElement>('[role="option"]')]
const names = () => options().map(option => option.querySelector('bdi')?.textContent)
/** The option at the cursor, according to the field. */
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.querySelector('bdi')
const isOpen = () => field().getAttribute('aria-expanded') === 'true'

async function type(text: string): Promise<void> {
  field().value = text
  field().dispatchEvent(new Event('input', { bubbles: true }))
  await flushPromises()
}
async function key(name: string): Promise<boolean> {
  const isLeft = press(name, { key: name }, field())
  await flushPromises()
  return isLeft
}

describe('the picker', () => {
  it('offers colleagues, those present first, and the other channel lines, but nobody who is excluded', async () => {
    await open()
    expect(isOpen()).toBe(true)
    expect(active()?.textContent).toBe('Анна Иванова')
    expect(names()).toEqual(['Анна Иванова', 'Boris Petrov', 'Sales'])
    expect(options()[1]?.textContent).toContain('on a break · room for 2 dialogs')
    expect(options()[2]?.textContent).toContain('1 operator')
    const headings = [...document.querySelectorAll('[role="group"]')].map(
      group => document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
    )
    expect(headings).toEqual(['Online, with room', 'Other colleagues', 'Open Channels'])
  })

  it('offers no channel line where none fits', async () => {
    await open({}, false)
    expect(names()).toEqual(['Анна Иванова', 'Boris Petrov'])
  })

  it('cycles by arrows through both groups, and takes the marked option on Enter', async () => {
    const { chosen } = await open()
    expect(active()?.textContent).toBe('Анна Иванова')
    await key('ArrowUp')
    expect(active()?.textContent).toBe('Sales')
    expect(options().map(option => option.getAttribute('aria-selected'))).toEqual(['false', 'false', 'true'])
    await key('ArrowDown')
    expect(active()?.textContent).toBe('Анна Иванова')
    await key('ArrowUp')
    expect(await key('Enter')).toBe(false)
    expect(chosen.value).toMatchObject({ kind: 'line', id: 16 })
    expect(field().value).toBe('Sales')
    // From then on Enter belongs to the form.
    expect(await key('Enter')).toBe(true)
  })

  it('puts those who are online and have room first, whatever their line, until a name is typed', async () => {
    const full = { freeSlots: [{ lineId: 22, free: 0 }] as never }
    const colleagues = [
      colleague(10, 'Full', full),
      colleague(11, 'Elsewhere', { lines: [16] as never }),
      colleague(12, 'Some room', { freeSlots: [{ lineId: 22, free: 1 }] as never }),
      colleague(13, 'Unknown', { presence: null }),
    ]
    await open({ 'people.list': people({ colleagues, lines: [] }) })
    expect(names()).toEqual(['Some room', 'Elsewhere', 'Full', 'Unknown'])
    await type('e')
    expect(names()).toEqual(['Elsewhere'])
  })

  it('finds by the beginning of any word, and drops the choice when typing goes on', async () => {
    const { chosen } = await open()
    await type('pet')
    expect(names()).toEqual(['Boris Petrov'])
    await key('Enter')
    expect(chosen.value).toMatchObject({ kind: 'person', id: 7 })
    await type('Boris Petro')
    expect(chosen.value).toBeNull()
    await type('nobody')
    expect(isOpen()).toBe(false)
    expect(all('status').map(({ textContent }) => textContent)).toContain('No colleague or line by that name')
  })

  it('takes the marked option when the operator has typed a name and goes on by Tab', async () => {
    const { chosen } = await open()
    expect(await key('Tab')).toBe(true)
    expect(chosen.value).toBeNull()
    await type('pet')
    expect(await key('Tab')).toBe(true)
    expect(chosen.value).toMatchObject({ kind: 'person', id: 7 })
    expect(field().value).toBe('Boris Petrov')
  })

  it('leaves Escape to the question around it', async () => {
    await open()
    expect(await key('Escape')).toBe(true)
  })

  it('chooses by pointer without taking the focus from the field', async () => {
    const { chosen } = await open()
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true })
    options()[1]?.dispatchEvent(down)
    expect(down.defaultPrevented).toBe(true)
    options()[1]?.click()
    await flushPromises()
    expect(chosen.value).toMatchObject({ id: 7 })
  })

  it('asks the portal for more once typing pauses, and only if it has more', async () => {
    const found = [colleague(50, 'Petra Long')]
    const { fake } = await open({ 'people.list': people({ more: true }), 'people.find': found })
    vi.useFakeTimers()
    await type('pe')
    await type('petr')
    expect(fake.inputsOf('people.find')).toEqual([])
    await vi.advanceTimersByTimeAsync(300)
    expect(fake.inputsOf('people.find')).toEqual([{ account: anna.id, text: 'petr' }])
    expect(names()).toEqual(['Petra Long', 'Boris Petrov'])
  })

  it('says why it cannot ask, and asks again when told to', async () => {
    let isShut = true
    const { fake } = await open({
      'people.list': () => {
        if (isShut) throw new Refusal({ code: 'forbidden' })
        return people()
      },
    })
    expect(all('alert')).toHaveLength(1)
    isShut = false
    one('button', 'Try again').click()
    await flushPromises()
    expect(all('alert')).toEqual([])
    expect(fake.inputsOf('people.list')).toHaveLength(2)
    expect(names()).toHaveLength(3)
  })

  it('keeps its mark on the same colleague when pages that arrive change the order', async () => {
    let arrive = (_: People) => {}
    const { chosen } = await open({
      'people.list': people({ partial: true }),
      'people.more': () => new Promise<People>(resolve => (arrive = resolve)),
    })
    expect(active()?.textContent).toBe('Анна Иванова')
    arrive(people({ colleagues: [...people().colleagues, colleague(40, 'Aaron First')] }))
    await flushPromises()
    expect(names()).toEqual(['Aaron First', 'Анна Иванова', 'Boris Petrov', 'Sales'])
    expect(active()?.textContent).toBe('Анна Иванова')
    await key('Enter')
    expect(chosen.value).toMatchObject({ kind: 'person', id: 8 })
  })

  it('takes nobody when the marked colleague is no longer offered, until another is marked', async () => {
    const { fake, chosen } = await open()
    await key('ArrowDown')
    expect(active()?.textContent).toBe('Boris Petrov')
    fake.answer('people.list', people({ colleagues: [colleague(8, 'Анна Иванова'), colleague(40, 'Zoe Last')] }))
    await usePeople().load()
    await flushPromises()
    expect(names()).toEqual(['Zoe Last', 'Анна Иванова', 'Sales'])
    expect(field().hasAttribute('aria-activedescendant')).toBe(false)
    expect(await key('Enter')).toBe(false)
    expect(chosen.value).toBeNull()
    await key('ArrowDown')
    expect(active()?.textContent).toBe('Zoe Last')
  })

  it('returns to the first option on typing, and keeps it when the portal finds more', async () => {
    const { chosen } = await open({
      'people.list': people({ more: true }),
      'people.find': [colleague(50, 'Petra Long')],
    })
    expect(active()?.textContent).toBe('Анна Иванова')
    vi.useFakeTimers()
    await type('pe')
    expect(active()?.textContent).toBe('Boris Petrov')
    await vi.advanceTimersByTimeAsync(300)
    expect(names()).toEqual(['Petra Long', 'Boris Petrov'])
    await key('Enter')
    expect(chosen.value).toMatchObject({ id: 7 })
  })

  it('keeps showing a long list while its beginning is reread', async () => {
    const { fake } = await open()
    let arrive = (_: People) => {}
    fake.answer('people.list', people({ colleagues: [colleague(7, 'Boris Petrov')], lines: [], partial: true }))
    fake.answer('people.more', () => new Promise<People>(resolve => (arrive = resolve)))
    const loading = usePeople().load()
    await flushPromises()
    expect(names()).toEqual(['Анна Иванова', 'Boris Petrov', 'Sales'])
    expect(all('status').map(({ textContent }) => textContent)).toContainEqual(expect.stringContaining('Still loading'))
    arrive(people({ colleagues: [colleague(7, 'Boris Petrov')] }))
    await loading
    await flushPromises()
    expect(names()).toEqual(['Boris Petrov', 'Sales'])
  })
})
