import { createPinia, disposePinia, setActivePinia, type Pinia } from 'pinia'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import type { Component } from 'vue'
import { defineComponent, effectScope, h } from 'vue'
import { onTestFinished } from 'vitest'
import B24App from '@bitrix24/b24ui-nuxt/components/App.vue'
import b24ui from '@bitrix24/b24ui-nuxt/vue-plugin'
import type { AccountId } from '../../electron/contract/account'
import type { LocaleName } from '../../electron/contract/app'
import { createTranslator, setLocale } from '../../renderer/i18n'
import { useAccount } from '../../renderer/app/account'
import { type FakeBridge, signedIn } from './fake-bridge'
import { all, nameOf } from './page'

/** Ends each page that is open. */
const open = new Set<() => void>()

/** Closes the pages of a file, also one that stayed for several tests. */
export function closeAll(): void {
  for (const close of open) close()
}

/** Resolves when answers have arrived and the page is drawn. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await flushPromises()
    await new Promise(resolve => setTimeout(resolve, 0))
  }
}

/** The parts of the layout that a page without a renderer does not have. */
function giveLayout(): void {
  const sizes = { clientHeight: 600, clientWidth: 800, offsetHeight: 60, offsetWidth: 800 }
  for (const [name, size] of Object.entries(sizes)) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size })
  }
  Element.prototype.scrollIntoView = () => {}
}

/** The stores, the texts and the bridge, as `main.ts` sets them up. */
function prepare({ bridge }: FakeBridge) {
  Object.defineProperty(window, 'desktop', { value: bridge, configurable: true })
  const pinia = createPinia()
  setActivePinia(pinia)
  return { pinia, translator: createTranslator() }
}

/** Ends a page, once: timers of its stores would outlive it, and vue-i18n keeps it for developer tools to come. */
function closerOf(wrapper: Pick<VueWrapper, 'exists' | 'unmount'>, pinia: Pinia): () => void {
  function close(): void {
    if (!open.delete(close)) return
    if (wrapper.exists()) wrapper.unmount()
    disposePinia(pinia)
    Reflect.deleteProperty(globalThis, '__VUE_DEVTOOLS_PLUGINS__')
  }
  open.add(close)
  return close
}

/**
 * Mounts the window, or a part that needs neither its frame nor an account, over a fake bridge.
 *
 * @returns The mounted part, with the first calls answered.
 */
export async function mountBare(part: Component, fake: FakeBridge) {
  document.body.innerHTML = ''
  const { pinia, translator } = prepare(fake)
  const wrapper = mount(part, { attachTo: document.body, global: { plugins: [pinia, translator] } })
  onTestFinished(closerOf(wrapper, pinia))
  await settled()
  return { wrapper, translator, pinia }
}

/**
 * Mounts a view in the window's frame, over a fake bridge; somebody is signed in unless the test says who.
 *
 * @param isForOne Whether it is closed at the end of the test; otherwise it stays for others, until `close`.
 * @returns Queries for what the operator sees, by role and name, and their actions.
 */
export async function mountView(view: Component, fake: FakeBridge, locale: LocaleName = 'en', isForOne = true) {
  giveLayout()
  const { pinia, translator } = prepare(fake)
  await setLocale(translator.global, locale)
  const root = defineComponent({ setup: () => () => h(B24App, null, { default: () => h(view) }) })
  const wrapper = mount(root, { global: { plugins: [pinia, translator, b24ui] }, attachTo: document.body })
  await flushPromises()
  useAccount().state ??= signedIn()
  await flushPromises()

  const close = closerOf(wrapper, pinia)
  if (isForOne) onTestFinished(close)

  const find = (role: string, name: string) => all(role, name)[0]
  return {
    wrapper,
    all: (role: string) => all(role),
    find,
    get(role: string, name: string): HTMLElement {
      const found = find(role, name)
      if (!found) throw new Error(`no ${role} "${name}" among: ${all(role).map(nameOf).join(', ')}`)
      return found
    },
    /** The texts of the elements of a role, without empty ones. */
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
    close,
  }
}

/** Shows an account, as the workspace does. */
export const showAccount = (id: string) => effectScope(true).run(() => useAccount().show(id as AccountId))

export type Mounted = Awaited<ReturnType<typeof mountView>>
