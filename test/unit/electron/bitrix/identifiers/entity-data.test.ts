import { describe, expect, it } from 'vitest'
import {
  parseBindings,
  parseSessionData,
  parseSilent,
  printBindings,
  printSessionData,
  printSilent,
} from '../../../../../electron/bitrix/identifiers/entity-data'

const nothing = {
  crm: null,
  pinned: false,
  waitsToClose: false,
  sessionId: null,
  startedAt: null,
  lineId: null,
  blockedAt: null,
  blockReason: null,
}

describe('entity_data_1', () => {
  it('is read as the documentation shows it', () => {
    expect(parseSessionData('Y|LEAD|1205|N|N|321|1773223732|0|0|0')).toEqual({
      ...nothing,
      crm: { type: 'lead', id: 1205 },
      sessionId: 321,
      startedAt: 1773223732,
    })
  })

  it('tells pinned, closing, moved and blocked dialogs', () => {
    expect(parseSessionData('N|NONE|0|Y|Y|322|1773223732|15|1773223800|BLOCKED_BY_USER')).toEqual({
      ...nothing,
      pinned: true,
      waitsToClose: true,
      sessionId: 322,
      startedAt: 1773223732,
      lineId: 15,
      blockedAt: 1773223800,
      blockReason: 'BLOCKED_BY_USER',
    })
  })

  it.each([
    ['', nothing],
    ['Y', nothing],
    ['Y|DEAL|288', { ...nothing, crm: { type: 'deal', id: 288 } }],
    ['Y|DEAL|288|Y', { ...nothing, crm: { type: 'deal', id: 288 }, pinned: true }],
    ['N|NONE|0|N|N|321', { ...nothing, sessionId: 321 }],
    ['Y|QUOTE|5|N|N|321', { ...nothing, sessionId: 321 }],
    ['Y|LEAD|x|?|?|-1|NaN|1e5', nothing],
    ['|||||||||', nothing],
  ])('of an old or odd row is read as far as it goes: %j', (row, expected) => {
    expect(parseSessionData(row)).toEqual(expected)
  })

  it('prints what it read', () => {
    for (const row of [
      'Y|LEAD|1205|N|N|321|1773223732|0|0|0',
      'N|NONE|0|Y|Y|322|1773223732|15|1773223800|WHY',
      'N|NONE|0|N|N|0|0|0|0|0',
    ]) {
      expect(printSessionData(parseSessionData(row))).toBe(row)
    }
  })
})

describe('entity_data_2', () => {
  it('lists the records, in whatever order the portal wrote them', () => {
    expect(parseBindings('LEAD|1205|COMPANY|0|CONTACT|0|DEAL|288')).toEqual([
      { type: 'lead', id: 1205 },
      { type: 'deal', id: 288 },
    ])
    expect(parseBindings('DEAL|288|CONTACT|5')).toEqual([
      { type: 'deal', id: 288 },
      { type: 'contact', id: 5 },
    ])
  })

  it.each(['', 'LEAD', 'LEAD|', '|', 'LEAD|0', 'SMART|5', 'LEAD|x|DEAL|-1'])('holds no record in %j', row => {
    expect(parseBindings(row)).toEqual([])
  })

  it('prints what it read', () => {
    const row = 'LEAD|0|COMPANY|12|CONTACT|5|DEAL|288'
    expect(printBindings(parseBindings(row))).toBe(row)
  })
})

describe('entity_data_3', () => {
  it.each([
    ['Y', true],
    ['N', false],
    ['', null],
    ['0', null],
  ])('%j says of the hidden mode: %s', (row, silent) => {
    expect(parseSilent(row)).toBe(silent)
    if (silent !== null) expect(printSilent(silent)).toBe(row)
  })
})
