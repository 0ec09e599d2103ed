import { createPinia, disposePinia, setActivePinia } from 'pinia'
import { flushPromises, mount } from '@vue/test-utils'
import type { Component } from 'vue'
import { defineComponent, h } from 'vue'
import B24App from '@bitrix24/b24ui-nuxt/components/App.vue'
import b24ui from '@bitrix24/b24ui-nuxt/vue-plugin'
import { createTranslator, setLocale, type LocaleName } from '../../renderer/i18n'
import { useAccount } from '../../renderer/app/account'
import { type FakeBridge, signedIn } from './fake-bridge'
// Fetched later in the window; here a test need not wait for it.
import '../../renderer/features/dialog-pane/DialogPane.vue'
import '../../renderer/features/customer/CustomerPane.vue'

/** The parts of the layout that a page without a renderer does not have. */
function giveLayout(): void {
  const sizes = { clientHeight: 600, clientWidth: 800, offsetHeight: 60, offsetWidth: 800 }
  for (const [name, size] of Object.entries(sizes)) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size })
  }
  Element.prototype.scrollIntoView = () => {}
}

/**
 * Mounts a view as the window does, on a fake bridge.
 *
 * @returns Questions about what the operator sees, by role and name, and what he does.
 */
export async function mountView(view: Component, { bridge }: FakeBridge, locale: LocaleName = 'en') {
  giveLayout()
  Object.assign(window, { desktop: bridge })
  const pinia = createPinia()
  setActivePinia(pinia)
  const translator = createTranslator()
  await setLocale(translator.global, locale)
  const root = defineComponent({ setup: () => () => h(B24App, null, { default: () => h(view) }) })
  const wrapper = mount(root, { global: { plugins: [pinia, translator, b24ui] }, attachTo: document.body })
  await flushPromises()
  // Somebody is signed in where the test does not say who.
  useAccount().state ??= signedIn()
  await flushPromises()

  const all = (role: string) => [...document.body.querySelectorAll<HTMLElement>(selectors[role] ?? `[role="${role}"]`)]
  const nameOf = (element: HTMLElement) => element.getAttribute('aria-label') ?? element.textContent.trim()
  const find = (role: string, name: string) => all(role).find(element => nameOf(element) === name)

  return {
    wrapper,
    all,
    find,
    get(role: string, name: string): HTMLElement {
      const found = find(role, name)
      if (!found) throw new Error(`no ${role} "${name}" among: ${all(role).map(nameOf).join(', ')}`)
      return found
    },
    /** What the elements of a role say, leaving out those that say nothing. */
    texts: (role: string) =>
      all(role)
        .map(element => element.textContent.replace(/\s+/g, ' ').trim())
        .filter(text => text !== ''),
    async press(element: HTMLElement, key: string, more: KeyboardEventInit = {}) {
      element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
      await flushPromises()
    },
    async click(element: HTMLElement) {
      element.click()
      await flushPromises()
    },
    close() {
      wrapper.unmount()
      // Timers of the stores would outlive the page.
      disposePinia(pinia)
    },
  }
}

export type Mounted = Awaited<ReturnType<typeof mountView>>

const selectors: Record<string, string> = {
  button: 'button',
  heading: 'h1, h2, h3',
  region: 'section[aria-label]',
  textbox: 'input[type="text"], input:not([type])',
  link: 'a[href]',
}
