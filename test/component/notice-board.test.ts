import { afterEach, expect, it, vi } from 'vitest'
import NoticeBoard from '../../renderer/app/NoticeBoard.vue'
import { createFakeBridge } from '../support/fake-bridge'
import { mountView, type Mounted } from '../support/mount'

let page: Mounted
afterEach(() => {
  page.close()
  vi.unstubAllGlobals()
})

it('tells how high the alerts stand, for the cards over the same corner', async () => {
  const observed: Element[] = []
  const measure = { it: (_: number): void => undefined }
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: (entries: { contentRect: { height: number } }[]) => void) {
        measure.it = height => told([{ contentRect: { height } }])
      }
      observe = (element: Element) => observed.push(element)
      disconnect = () => undefined
    },
  )
  page = await mountView(NoticeBoard, createFakeBridge())
  expect(observed.map(element => element.getAttribute('role'))).toEqual(['alert'])
  measure.it(121.5)
  expect(document.documentElement.style.getPropertyValue('--alerts-height')).toBe('122px')
})
