import { flushPromises } from '@vue/test-utils'
import { onTestFinished, vi } from 'vitest'
import type { Dialog } from '../../../electron/contract/dialog'
import type { ActOutcome } from '../../../electron/contract/outcome'
import { useDialogs } from '../../../renderer/features/dialog/dialogs'
import Find from '../../../renderer/features/search/Search.vue'
import { aDialog, aView } from '../../support/dialog-fixtures'
import { createFakeBridge } from '../../support/fake-bridge'
import { mountView, type Mounted, settled } from '../../support/mount'

let page: Mounted | undefined

/** A colleague. */
export const clara = { id: 8, name: 'Clara Weiß' }

/** Main's report of an act. */
export const outcome = (given: Record<string, unknown>) =>
  ({
    act: 'join',
    verdict: 'done',
    portalCode: null,
    operator: null,
    dialog: aDialog(),
    ...given,
  }) as unknown as ActOutcome

/** Opens a dialog whose acts are all answered alike, until the end of the test. */
export async function opened(dialog: Dialog = aDialog(), answer: unknown = outcome({})) {
  const bridge = createFakeBridge({
    'dialog.open': () => aView(dialog),
    'act.join': answer as ActOutcome,
    'act.start': answer as ActOutcome,
    'act.intercept': answer as ActOutcome,
  })
  page?.close()
  const mounted = await mountView(Find, bridge)
  page = mounted
  // Not a hook of this module: it is loaded once for all files.
  onTestFinished(() => void vi.useRealTimers())
  await useDialogs().open(dialog.chatId)
  await flushPromises()

  return {
    bridge,
    page: mounted,
    /** Everything said in a role now. */
    said: (role: string) => mounted.texts(role).join(' '),
    /** An act in the menu for those that have no place in the bar. */
    async inMenu(name: string): Promise<HTMLElement> {
      if (!mounted.find('menuitem', name)) mounted.get('button', 'More actions').click()
      await settled()
      return mounted.get('menuitem', name)
    },
    /** The names in the bar, in their order; those that are off in brackets. */
    inBar: () =>
      [...mounted.get('region', 'Session').querySelectorAll('[data-act]')].map(button => {
        const name = button.textContent.trim()
        return button.getAttribute('aria-disabled') ? `(${name})` : name
      }),
  }
}

/** The reason why a control is off. */
export const whyOff = (element: HTMLElement) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent ?? null
