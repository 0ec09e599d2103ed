import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Upload } from '../../../electron/contract/file'
import type { MessageToken, Outgoing } from '../../../electron/contract/message'
import { usePlace } from '../../../renderer/app/place'
import { useDialogs } from '../../../renderer/features/dialog/dialogs'
import { settled, showAccount } from '../../support/mount'
import { chat, key, now, open, opens, selected, shown, strip } from './tabs-page'

beforeEach(() => localStorage.clear())

describe('beyond the limit', () => {
  it('no tab goes whose draft, message or file has not reached the customer', async () => {
    const bridge = await shown(1, 2, 3)
    const token = 'a' as MessageToken
    bridge.push('message.changed', { ...outgoing, token, chatId: chat(1), state: 'unclear' })
    bridge.push('file.changed', { ...upload, chatId: chat(2), state: 'sending' })
    await settled()
    for (let chatId = 101; chatId < 114; chatId++) await open(chatId)
    expect(strip().slice(0, 3)).toEqual(['Anna', 'Boris', 'Customer 104'])
    expect(strip()).toHaveLength(12)
  })
})

describe('a full storage', () => {
  it('keeps nobody from opening, switching and closing', async () => {
    await shown(1, 2)
    const setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
    vi.stubGlobal('localStorage', { getItem: () => null, setItem, removeItem: () => {}, clear: () => {} })
    onTestFinished(() => void vi.unstubAllGlobals())
    await open(3)
    expect([strip(), selected()]).toEqual([['Anna', 'Boris', 'Cleo'], 'Cleo'])
    await key('KeyW', 'keydown', { ctrlKey: true })
    expect([strip(), selected()]).toEqual([['Anna', 'Boris'], 'Boris'])
    usePlace().go('myDialogs')
    expect(usePlace().view).toBe('myDialogs')
    showAccount('acme.bitrix24.com/16')
    await settled()
    expect(strip()).toEqual([])
  })
})

it('a walk by Ctrl+Tab ends with its account, whose chat numbers another one may have', async () => {
  const bridge = await shown(1, 2)
  await key('Tab', 'keydown', { ctrlKey: true })
  showAccount('acme.bitrix24.com/16')
  await settled()
  await key('Control', 'keyup')
  expect([useDialogs().chosen, opens(bridge)]).toEqual([null, []])
})

const outgoing = { text: 'On my way', replyTo: null, at: now, failure: null, candidates: [] } as unknown as Outgoing
const upload = {
  ...{ id: 'u', name: 'plan.pdf', size: 1, failure: null, picture: null, sent: 0 },
  ...{ messageId: null, message: '', earlier: false },
} as unknown as Upload
