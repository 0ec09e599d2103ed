import { flushPromises, mount } from '@vue/test-utils'
import type { Component } from 'vue'
import { createPinia, disposePinia, setActivePinia } from 'pinia'
import { onTestFinished } from 'vitest'
import { createTranslator, loadKitLocale } from '../../renderer/i18n'
import type { FakeBridge } from '../support/fake-bridge'

/**
 * Mounts a part of the window as `main.ts` would, in the page and over a fake bridge.
 *
 * @returns The mounted part, with the first calls answered.
 */
export async function mountWindow(part: Component, fake: FakeBridge, props: Record<string, unknown> = {}) {
  Object.defineProperty(window, 'desktop', { value: fake.bridge, configurable: true })
  document.body.innerHTML = ''
  const pinia = createPinia()
  setActivePinia(pinia)
  // Timers of the stores would outlive the page.
  onTestFinished(() => disposePinia(pinia))
  const translator = createTranslator()
  const wrapper = mount(part, { props, attachTo: document.body, global: { plugins: [pinia, translator] } })
  await settled()
  return { wrapper, translator, pinia }
}

/** What the window loads when it is first needed: loaded beforehand, so that a test does not wait for the disk. */
await Promise.all([
  import('../../renderer/features/sign-in/SignIn.vue'),
  import('../../renderer/features/workspace/Workspace.vue'),
  import('../../renderer/features/my-dialogs/Own.vue'),
  import('../../renderer/features/journal/Journal.vue'),
  import('../../renderer/features/settings/Settings.vue'),
  import('../../renderer/features/sign-in/KeepingDialog.vue'),
  import('../../renderer/features/keys/KeyboardSheet.vue'),
  import('../../renderer/locales/ru'),
  loadKitLocale('en'),
  loadKitLocale('ru'),
])

/** Resolves when answers have arrived, lazily loaded parts are there and the page is drawn. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await flushPromises()
    await new Promise(resolve => setTimeout(resolve, 0))
  }
}
