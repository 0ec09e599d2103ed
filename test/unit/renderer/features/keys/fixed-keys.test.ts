import { describe, expect, it } from 'vitest'
import { commandGroups, commandTable, type CommandRow } from '../../../../../renderer/features/keys/command-table'
import { fixedKeys } from '../../../../../renderer/features/keys/fixed-keys'

const keysFor = (sendBy: 'enter' | 'mod_enter', text: string) =>
  fixedKeys('message', { sendBy, singleKeys: true }).find(row => row.text === text)?.keys

describe('keys that cannot be changed', () => {
  it('show the operator’s choice of the key that sends', () => {
    expect(keysFor('enter', 'composer.send')).toEqual(['Enter', 'mod+Enter'])
    expect(keysFor('enter', 'app.keys.message.line')).toEqual(['shift+Enter'])
    expect(keysFor('mod_enter', 'composer.send')).toEqual(['mod+Enter'])
    expect(keysFor('mod_enter', 'app.keys.message.line')).toEqual(['Enter', 'shift+Enter'])
  })

  it('leave out the letter that does nothing while single keys are off', () => {
    const texts = (singleKeys: boolean) =>
      fixedKeys('messages', { sendBy: 'enter', singleKeys }).map(({ text }) => text)
    expect(texts(true)).toContain('composer.reply.open')
    expect(texts(false)).toEqual(texts(true).filter(text => text !== 'composer.reply.open'))
  })

  it('are listed once each in their place', () => {
    for (const place of commandGroups) {
      const texts = fixedKeys(place, { sendBy: 'enter', singleKeys: true }).map(({ text }) => text)
      expect(new Set(texts).size, place).toBe(texts.length)
    }
  })
})

describe('the keys of commands', () => {
  it('belong to one command each until the operator changes them', () => {
    // Those on selected dialogs are told from those on the open one by the focus.
    const rows = Object.entries<CommandRow>(commandTable).filter(([id]) => !id.startsWith('bulk.'))
    const all = rows.map(([, row]) => row).flatMap(({ keys }) => [...keys])
    expect(new Set(all).size).toBe(all.length)
  })
})
