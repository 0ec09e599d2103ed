import { afterEach, describe, expect, it } from 'vitest'
import { handFocusOn } from '../../renderer/ui/focus-heir'

let stop = () => {}
afterEach(() => {
  stop()
  document.body.innerHTML = ''
})

const byId = (id: string) => document.getElementById(id)!
/** Until the change is drawn and looked at. */
const drawn = () => new Promise(resolve => setTimeout(resolve, 60))

function page(html: string, focused: string): void {
  document.body.innerHTML = html
  stop = handFocusOn()
  byId(focused).focus()
}

describe('the focus of what goes away', () => {
  it('goes to the nearest part around it that can take it, never to another button', async () => {
    page(
      '<main id="m" tabindex="-1"><section id="s" tabindex="-1"><p><button id="b"></button></p><button></button></section></main>',
      'b',
    )
    byId('b').parentElement!.remove()
    await drawn()
    expect(document.activeElement).toBe(byId('s'))
    byId('s').remove()
    await drawn()
    expect(document.activeElement).toBe(byId('m'))
  })

  it('comes back to what is behind a question, or around that', async () => {
    page(
      '<main id="m" tabindex="-1"><button id="b"></button></main><div role="dialog" id="d"><button id="yes"></button></div>',
      'b',
    )
    byId('yes').focus()
    byId('b').remove()
    byId('d').remove()
    await drawn()
    expect(document.activeElement).toBe(byId('m'))
  })

  it('is left where the operator dropped it', async () => {
    page('<main tabindex="-1"><button id="b"></button><p id="p"></p></main>', 'b')
    byId('b').blur()
    byId('p').remove()
    await drawn()
    expect(document.activeElement).toBe(document.body)
  })

  it('stays with what is put elsewhere, as a row is when a list is sorted anew', async () => {
    page('<ul id="l"><li tabindex="-1"></li><li id="r"><button id="b"></button></li></ul>', 'b')
    byId('l').prepend(byId('r'))
    await Promise.resolve()
    expect(document.activeElement).toBe(byId('b'))

    byId('b').blur()
    await drawn()
    byId('l').append(byId('r'))
    await drawn()
    expect(document.activeElement).toBe(document.body)
  })
})
