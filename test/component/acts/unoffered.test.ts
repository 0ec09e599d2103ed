import { afterEach, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { useApp } from '../../../renderer/app/app'
import { useUnoffered } from '../../../renderer/app/policy/unoffered'
import { appInfo, createFakeBridge } from '../../support/fake-bridge'
import { mountBare, settled } from '../../support/mount'

let unmount: () => void = () => {}
afterEach(() => unmount())

it.each([
  ['policy', 'Your administrator doesn’t allow this on this computer. Ask: IT, ext. 100'],
  ['plan', 'Your Bitrix24 plan doesn’t include this'],
] as const)(
  'an act that is not offered (%s) names whom to ask where the administrator has decided it',
  async (lack, said) => {
    const fake = createFakeBridge({
      'app.info': { ...appInfo, managed: { ...appInfo.managed, contact: 'IT, ext. 100' } },
    })
    const { wrapper } = await mountBare(
      defineComponent(() => {
        const unoffered = useUnoffered()
        return () => h('p', unoffered(lack))
      }),
      fake,
    )
    unmount = () => wrapper.unmount()
    await useApp().load()
    await settled()
    expect(wrapper.text()).toBe(said)
  },
)
