import { describe, expect, it } from 'vitest'
import { longestLink, readLink } from '../../../../../electron/services/link/read-link'
import { cpuTime } from '../../../../support/cpu-time'

const chat = { kind: 'chat', chatId: 1803 }
const deal = { kind: 'crm', entity: { type: 'deal', id: 288 } }
const code = (text: string) => ({ kind: 'code', code: text })

describe('a link from outside', () => {
  it.each([
    ['b24console://open?chat=1803', chat, null],
    ['b24console://open/?chat=chat1803', chat, null],
    ['B24CONSOLE://OPEN?chat=1803&portal=acme.bitrix24.com', chat, 'acme.bitrix24.com'],
    ['b24console://open?portal=https%3A%2F%2Facme.bitrix24.com%2F&crm=deal:288', deal, 'acme.bitrix24.com'],
    ['b24console://open?crm=DEAL%3A288', deal, null],
    ['b24console://open?crm=company:7&', { kind: 'crm', entity: { type: 'company', id: 7 } }, null],
    ['b24console://open?code=livechat%7C5%7C321%7C44', code('livechat|5|321|44'), null],
    ['b24console://open?code=imol|whatsapp|5|+79990001122|12', code('whatsapp|5|+79990001122|12'), null],
  ])('%s is read', (text, target, portal) => {
    expect(readLink(text)).toEqual({ target, portal })
  })

  it.each([
    ['b24console://open', 'other'],
    ['b24console://open?', 'no_target'],
    ['b24console://open?portal=acme.bitrix24.com', 'no_target'],
    ['b24console://finish?chat=1803', 'other'],
    ['b24console://open/finish?chat=1803', 'other'],
    ['b24console://user@open?chat=1803', 'other'],
    ['b24console://open?chat=1803&act=finish', 'other'],
    ['b24console://open?chat=1803&&&&&&&&act=finish', 'other'],
    ['b24console://open?chat=1803&&&&&&&&chat=1804', 'many_targets'],
    ['b24console:open?chat=1803', 'other'],
    ['b24console://open?chat=1803#finish', 'other'],
    ['b24console://open?CHAT=1803', 'other'],
    ['https://acme.bitrix24.com/?chat=1803', 'other'],
    ['b24console://open?chat=18 03', 'other'],
    ['b24console://open?chat=1803\u202e', 'other'],
    ['b24console://open?code=a%7C1%7C2%7C%E2%80%AE3', 'other'],
    ['b24console://open?code=%FF%FE', 'other'],
    ['b24console://open?code=%00', 'other'],
    ['b24console://open?chat=1803&chat=1804', 'many_targets'],
    ['b24console://open?chat=1803&crm=deal:288', 'many_targets'],
    ['b24console://open?chat=', 'number'],
    ['b24console://open?chat=0', 'number'],
    ['b24console://open?chat=-1', 'number'],
    ['b24console://open?chat=99999999999999999999', 'number'],
    ['b24console://open?crm=deal:288:1', 'number'],
    ['b24console://open?crm=quote:288', 'number'],
    ['b24console://open?crm=288', 'number'],
    ['b24console://open?code=livechat|5|321', 'code'],
    ['b24console://open?code=livechat|five|321|44', 'code'],
    ['b24console://open?chat=1803&portal=a@evil.example', 'portal'],
    ['b24console://open?chat=1803&portal=http://acme.bitrix24.com', 'portal'],
    ['b24console://open?chat=1803&portal=one.bitrix24.com&portal=two.bitrix24.com', 'portal'],
    [`b24console://open?chat=${'1'.repeat(longestLink)}`, 'too_long'],
  ])('%s is refused as %s', (text, fault) => {
    expect(readLink(text)).toEqual({ fault })
  })

  it('is read in time in proportion to its length', () => {
    const evil = [
      `b24console://open?${'&'.repeat(2000)}`,
      `b24console://open?code=${'%7C'.repeat(600)}`,
      `b24console://open?code=${'imol|'.repeat(390)}`,
      'b24console://open?'.padEnd(10_000_000, '='),
    ]
    const spent = cpuTime(() => {
      for (let turn = 0; turn < 50; turn++) evil.forEach(readLink)
    })
    expect(spent).toBeLessThan(500)
  })
})
