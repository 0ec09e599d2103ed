import { describe, expect, it } from 'vitest'
import { printKeys } from '../../../../../renderer/features/keys/key-names'

const none = new Map<string, string>()

describe('keys are printed', () => {
  it('as on the keyboard of the platform', () => {
    expect(printKeys('mod+shift+KeyP', false, none)).toEqual(['Ctrl', 'Shift', 'P'])
    expect(printKeys('mod+shift+KeyP', true, none)).toEqual(['⌘', '⇧', 'P'])
    expect(printKeys('alt+Digit1', false, none)).toEqual(['Alt', '1'])
    expect(printKeys('?', false, none)).toEqual(['?'])
    expect(printKeys('mod+Numpad1', false, none)).toEqual(['Ctrl', 'Num 1'])
  })

  it('as in the layout, if the system tells it', () => {
    const french = new Map([
      ['KeyQ', 'a'],
      ['Slash', '!'],
    ])
    expect(printKeys('mod+KeyQ', false, french)).toEqual(['Ctrl', 'A'])
    expect(printKeys('mod+Slash', false, french)).toEqual(['Ctrl', '!'])
    expect(printKeys('mod+KeyK', false, french)).toEqual(['Ctrl', 'K'])
  })
})
