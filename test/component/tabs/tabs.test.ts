import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { useAccount } from '../../../renderer/app/account'
import { useNotices } from '../../../renderer/app/notices'
import { usePlace } from '../../../renderer/app/place'
import { useCustomers } from '../../../renderer/features/customer/customers'
import { useDialogs } from '../../../renderer/features/dialog/dialogs'
import { useDialogEntry } from '../../../renderer/features/dialog/entry'
import { useInSight } from '../../../renderer/features/dialog/in-sight'
import { useDrafts } from '../../../renderer/features/drafts/drafts'
import { aView } from '../../support/dialog-fixtures'
import { accountState, anna, Refusal } from '../../support/fake-bridge'
import { settled, showAccount } from '../../support/mount'
import {
  change,
  chat,
  key,
  listed,
  mine,
  now,
  open,
  opens,
  page,
  selected,
  shown,
  strip,
  tab,
  told,
  walk,
} from './tabs-page'

beforeEach(() => localStorage.clear())

describe('the open dialogs', () => {
  it('are tabs once there are two, in the order of opening, the shown one selected', async () => {
    await shown(1)
    expect(strip()).toEqual([])
    await open(2)
    await open(3)
    await open(1)
    expect(strip()).toEqual(['Anna', 'Boris', 'Cleo'])
    expect(selected()).toBe('Anna')
  })

  it('are dragged to another place, which is remembered and said', async () => {
    await shown(1, 2, 3)
    const drag = async (name: string, type: string) => {
      tab(name).dispatchEvent(new Event(type, { bubbles: true, cancelable: true }))
      await settled()
    }
    // Something else that is dragged over them moves nothing.
    await drag('Anna', 'drop')
    expect(strip()).toEqual(['Anna', 'Boris', 'Cleo'])
    await drag('Cleo', 'dragstart')
    await drag('Anna', 'dragover')
    await drag('Anna', 'drop')
    expect(strip()).toEqual(['Cleo', 'Anna', 'Boris'])
    expect(selected()).toBe('Cleo')
    expect(useNotices().shown).toMatchObject([{ notice: { title: 'Cleo, 1 of 3' } }])
    page.close()
    await shown()
    expect(strip()).toEqual(['Cleo', 'Anna', 'Boris'])
  })

  it('are shown by a click without asking the portal', async () => {
    const bridge = await shown(1, 2)
    await page.click(tab('Anna'))
    expect(useDialogs().view?.dialog.customer).toBe('Anna')
    expect(opens(bridge)).toEqual([])
  })

  it('are asked for anew when the list knows of something newer', async () => {
    const bridge = await shown(1, 2)
    const newer = { id: 9, by: 'customer', text: 'And now?', files: false, at: now }
    bridge.push('myDialogs.changed', change([listed(1, { last: newer, unread: 1 }), listed(2)]))
    await settled()
    expect(told('Anna')).toBe('1 unread message')
    await page.click(tab('Anna'))
    expect(useDialogs().chosen).toBe(1)
    expect(opens(bridge)).toEqual([1])
  })

  it('say what was unread, has a draft, was closed, or went to a colleague meanwhile', async () => {
    const bridge = await shown(1, 2, 3, 4)
    useDrafts().write(chat(1), 'Half a thought')
    const samantha = { mine: false, operator: { id: 7, name: 'Samantha Johnson' } }
    bridge.push(
      'myDialogs.changed',
      change([listed(1, { unread: 2 }), listed(2, { group: 'closed' }), listed(3, samantha)]),
    )
    await settled()
    expect(told('Anna')).toBe('2 unread messages, Draft')
    expect(told('Boris')).toBe('Closed')
    expect(told('Cleo')).toBe('Now with Samantha Johnson')
    await page.click(tab('Boris'))
    await page.click(tab('Anna'))
    expect(told('Boris')).toBeNull()
  })

  it('count nothing that was in sight when the operator left', async () => {
    const bridge = await shown(1, 2)
    useInSight().reported(chat(1), 1)
    bridge.push('myDialogs.changed', change([listed(1, { unread: 1 }), listed(2)]))
    await settled()
    expect(told('Anna')).toBeNull()
  })
})

describe('Ctrl+Tab', () => {
  it('goes back and forth between the two used last, and farther back while Ctrl is held', async () => {
    const bridge = await shown(1, 2, 3)
    await walk(1)
    expect(selected()).toBe('Boris')
    await walk(1)
    expect(selected()).toBe('Cleo')
    await walk(2)
    expect(selected()).toBe('Anna')
    await walk(1, true)
    expect(selected()).toBe('Boris')
    expect(opens(bridge)).toEqual([])
  })

  it('opens nothing that it only passes by, lists what it goes through, and Esc leaves all as it is', async () => {
    await shown(1, 2, 3)
    await key('Tab', 'keydown', { ctrlKey: true })
    await key('Tab', 'keydown', { ctrlKey: true })
    expect(selected()).toBe('Cleo')
    expect(page.texts('option')).toEqual(['Cleo', 'Boris', 'Anna'])
    expect(page.texts('status')).toContain('Anna, 3 of 3')
    await key('Escape', 'keydown', { ctrlKey: true })
    await key('Control', 'keyup')
    expect(selected()).toBe('Cleo')
    expect(page.texts('option')).toEqual([])
  })

  it('comes back to the dialog from a view without one', async () => {
    await shown(1, 2)
    usePlace().go('myDialogs')
    usePlace().go('settings')
    await walk(1)
    expect(usePlace().view).toBe('myDialogs')
    expect(selected()).toBe('Boris')
  })
})

describe('a closed tab', () => {
  it('gives way to the one used before it, and comes back where it was', async () => {
    await shown(1, 2, 3)
    await open(1)
    await key('KeyW', 'keydown', { ctrlKey: true })
    expect([strip(), selected()]).toEqual([['Boris', 'Cleo'], 'Cleo'])
    await key('KeyT', 'keydown', { ctrlKey: true, shiftKey: true })
    expect([strip(), selected()]).toEqual([['Anna', 'Boris', 'Cleo'], 'Anna'])
  })

  it('goes by its cross, by the middle button and by Delete, and the shown dialog stays', async () => {
    await shown(1, 2, 3, 4)
    await page.click(page.get('button', 'Close tab: Anna'))
    tab('Boris').dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }))
    await settled()
    expect(strip()).toEqual(['Cleo', 'Dora'])
    tab('Cleo').focus()
    await page.press(tab('Cleo'), 'Delete')
    await settled()
    expect([strip(), useDialogs().chosen, useDialogEntry().wanted]).toEqual([[], 4, 4])
  })

  it('leaves no dialog when it was the last', async () => {
    await shown(1)
    await key('KeyW', 'keydown', { ctrlKey: true })
    expect(useDialogs().chosen).toBeNull()
  })
})

it('arrow keys go along the tabs without showing them, Enter does', async () => {
  await shown(1, 2, 3)
  tab('Cleo').focus()
  await page.press(tab('Cleo'), 'ArrowLeft')
  expect([document.activeElement, selected()]).toEqual([tab('Boris'), 'Cleo'])
  await page.press(tab('Boris'), 'Home')
  expect(document.activeElement).toBe(tab('Anna'))
  expect(page.all('tab').map(each => each.tabIndex)).toEqual([0, -1, -1])
  await page.click(tab('Anna'))
  expect(selected()).toBe('Anna')
})

it('the customer’s card is asked for once, and again only when other records are bound to the dialog', async () => {
  const bridge = await shown(1)
  bridge.answer('customer.read', { cards: [], dialogs: [] } as never)
  const customers = useCustomers()
  for (const bound of ['deal1', 'deal1', 'deal1,contact2']) await customers.want(chat(1), bound)
  expect(bridge.inputsOf('customer.read')).toHaveLength(2)
  bridge.answer('customer.read', () => {
    throw new Refusal({ code: 'offline' })
  })
  await customers.want(chat(2), '')
  await customers.want(chat(2), '')
  expect(bridge.inputsOf('customer.read')).toHaveLength(4)
})

it('the customer’s card is asked for again after ten minutes of the day, asleep or not', async () => {
  const bridge = await shown(1)
  bridge.answer('customer.read', { cards: [], dialogs: [] } as never)
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  for (const minutes of [0, 9, 2]) {
    vi.setSystemTime(Date.now() + minutes * 60_000)
    await useCustomers().want(chat(1), '')
  }
  expect(bridge.inputsOf('customer.read')).toHaveLength(2)
})

describe('the tabs of an account', () => {
  it('are there after a restart, unopened, and are asked for when they are shown', async () => {
    await shown(1, 2, 3)
    page.close()
    const bridge = await shown()
    expect([strip(), selected()]).toEqual([['Anna', 'Boris', 'Cleo'], undefined])
    await walk(1)
    expect(selected()).toBe('Cleo')
    expect(opens(bridge)).toEqual([3])
  })

  it('are moved along the strip by keys, to its ends', async () => {
    await shown(1, 2, 3)
    await key('PageUp', 'keydown', { ctrlKey: true, shiftKey: true })
    expect([strip(), selected()]).toEqual([['Anna', 'Cleo', 'Boris'], 'Cleo'])
    await key('PageUp', 'keydown', { ctrlKey: true, shiftKey: true })
    await key('PageUp', 'keydown', { ctrlKey: true, shiftKey: true })
    expect(strip()).toEqual(['Cleo', 'Anna', 'Boris'])
    await key('PageDown', 'keydown', { ctrlKey: true, shiftKey: true })
    expect(strip()).toEqual(['Anna', 'Cleo', 'Boris'])
  })

  it('are not those of another one, and are back with it', async () => {
    await shown(1, 2)
    showAccount('acme.bitrix24.com/16')
    await settled()
    expect(strip()).toEqual([])
    showAccount(anna.id)
    await settled()
    expect(strip()).toEqual(['Anna', 'Boris'])
  })

  it('are forgotten on disk when it signs out', async () => {
    await shown(1, 2)
    expect(Object.keys(localStorage)).toContain(`tabs:${anna.id}`)
    useAccount().state = accountState()
    await settled()
    expect(Object.keys(localStorage)).not.toContain(`tabs:${anna.id}`)
  })

  it('hold their dialogs at hand, however many others are read', async () => {
    const bridge = await shown(1, 2)
    for (let chatId = 100; chatId < 140; chatId++) bridge.push('dialog.changed', aView(mine(chatId)))
    await settled()
    await page.click(tab('Anna'))
    expect(opens(bridge)).toEqual([])
  })
})
