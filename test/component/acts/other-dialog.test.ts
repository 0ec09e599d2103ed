import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { useDialogs } from '../../../renderer/features/dialog/dialogs'
import { aDialog, aView } from '../../support/dialog-fixtures'
import { settled } from '../../support/mount'
import { opened, outcome } from './acts-page'

const other = aDialog({ chatId: 77 })

/** A dialog to join, and another like it that is at hand. */
async function two() {
  const { bridge, page } = await opened(aDialog(), outcome({}))
  bridge.answer('dialog.open', ({ chatId }) => aView(aDialog({ chatId })))
  await useDialogs().open(other.chatId)
  await useDialogs().open(aDialog().chatId)
  await flushPromises()
  const joins = () => bridge.inputsOf('act.join')
  return {
    page,
    joins,
    async goOn() {
      await useDialogs().open(other.chatId)
      await flushPromises()
    },
  }
}

function press(button: HTMLElement): void {
  button.dispatchEvent(new Event('pointerdown', { bubbles: true }))
}
/** As the pointer does; a key clicks without a count. */
function click(button: HTMLElement, count = 1): void {
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: count }))
}

describe('the acts, once another dialog is shown', () => {
  it('have no focus, so that the next key does nothing to it', async () => {
    const { page, goOn } = await two()
    page.get('button', 'Join').focus()
    await goOn()
    expect(page.get('region', 'Session').contains(document.activeElement)).toBe(false)
  })

  it('do not take a press that began before', async () => {
    const { page, joins, goOn } = await two()
    press(page.get('button', 'Join'))
    await goOn()
    click(page.get('button', 'Join'))
    await settled()
    expect(joins()).toEqual([])
    press(page.get('button', 'Join'))
    click(page.get('button', 'Join'))
    await settled()
    expect(joins()).toHaveLength(1)
  })

  it('do not take the second click of a double click that began before', async () => {
    const { page, joins, goOn } = await two()
    press(page.get('button', 'Join'))
    click(page.get('button', 'Join'))
    await settled()
    await goOn()
    press(page.get('button', 'Join'))
    click(page.get('button', 'Join'), 2)
    await settled()
    expect(joins()).toMatchObject([{ chatId: aDialog().chatId }])
    press(page.get('button', 'Join'))
    click(page.get('button', 'Join'))
    await settled()
    expect(joins()).toHaveLength(2)
  })

  it('take a key although a press before ended elsewhere: it was dragged off, or made with another button', async () => {
    const { page, joins, goOn } = await two()
    press(page.get('button', 'Join'))
    await goOn()
    page.get('button', 'Join').click()
    await settled()
    expect(joins()).toMatchObject([{ chatId: other.chatId }])
  })

  it('are not those of a menu that was open', async () => {
    const { page, goOn } = await two()
    page.get('button', 'More actions').click()
    await settled()
    expect(page.all('menuitem').length).toBeGreaterThan(0)
    await goOn()
    await settled()
    expect(page.all('menuitem')).toEqual([])
  })
})
