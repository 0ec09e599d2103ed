import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, ref, type Component } from 'vue'
import type { MessageFile } from '../../../electron/contract/common'
import FilePicture from '../../../renderer/features/files/FilePicture.vue'
import FilePlayer from '../../../renderer/features/files/FilePlayer.vue'
import ImagePreview from '../../../renderer/features/files/ImagePreview.vue'
import { usePreview } from '../../../renderer/features/files/preview'
import { aFile } from '../../support/dialog-fixtures'
import { createFakeBridge } from '../../support/fake-bridge'
import { mountView, type Mounted } from '../../support/mount'

/** The page's layout, as far as known; the test sets what is in sight. */
const observers = new Set<Observer>()
class Observer {
  readonly seen = new Set<Element>()
  constructor(readonly told: (entries: { isIntersecting: boolean }[]) => void) {
    observers.add(this)
  }
  observe = (element: Element) => void this.seen.add(element)
  unobserve = (element: Element) => void this.seen.delete(element)
  disconnect = () => void observers.delete(this)
}
function inSight(isIntersecting: boolean): void {
  for (const { seen, told } of observers) if (seen.size > 0) told([{ isIntersecting }])
}
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms)
  await flushPromises()
}

let page: Mounted | undefined
beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', Observer)
})
afterEach(() => {
  page?.close()
  page = undefined
  observers.clear()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function showing(part: Component, kind: MessageFile['kind']) {
  const bridge = createFakeBridge({ 'file.leave': undefined })
  const there = ref(true)
  const file = aFile({ name: 'a.png', kind })
  page = await mountView(defineComponent({ setup: () => () => (there.value ? h(part, { file }) : null) }), bridge)
  vi.useFakeTimers()
  const sources = () => [...document.querySelectorAll('img, audio, video')].map(element => element.getAttribute('src'))
  return { there, file, sources, left: () => bridge.inputsOf('file.leave').map(({ media }) => media) }
}

describe('a picture of a message', () => {
  it('is not requested before it is in sight, or when it is scrolled past', async () => {
    const { sources, left } = await showing(FilePicture, 'image')
    await pass(1000)
    inSight(true)
    await pass(50)
    inSight(false)
    await pass(1000)
    expect([sources(), left()]).toEqual([[], []])
    inSight(true)
    await pass(150)
    expect(sources()).toEqual(['b24media://preview/1'])
  })

  it('is cancelled out of sight while it loads, and requested again when it is back in sight', async () => {
    const { sources, left } = await showing(FilePicture, 'image')
    inSight(true)
    await pass(150)
    inSight(false)
    await pass(150)
    expect([sources(), left()]).toEqual([[], ['b24media://preview/1']])
    inSight(true)
    await pass(150)
    expect(sources()).toEqual(['b24media://preview/1?1'])
  })

  it('stays once it has loaded, and nothing is cancelled', async () => {
    const { there, sources, left } = await showing(FilePicture, 'image')
    inSight(true)
    await pass(150)
    document.querySelector('img')!.dispatchEvent(new Event('load'))
    inSight(false)
    await pass(150)
    expect(sources()).toEqual(['b24media://preview/1'])
    there.value = false
    await flushPromises()
    expect(left()).toEqual([])
  })

  it('is cancelled when its dialog is left', async () => {
    const { there, left } = await showing(FilePicture, 'image')
    inSight(true)
    await pass(150)
    there.value = false
    await flushPromises()
    expect(left()).toEqual(['b24media://preview/1'])
    expect(observers.size).toBe(0)
  })
})

it('a recording is cancelled when its dialog is left', async () => {
  const { there, sources, left } = await showing(FilePlayer, 'audio')
  await page!.click(page!.get('button', 'Play a.png'))
  expect(sources()).toEqual(['b24media://file/1?1'])
  there.value = false
  await flushPromises()
  expect(left()).toEqual(['b24media://file/1?1'])
})

it('a large picture is cancelled when another one is shown, or none', async () => {
  const { file, left } = await showing(ImagePreview, 'image')
  const preview = usePreview()
  const other = aFile({ id: 2, kind: 'image', media: { preview: 'b24media://preview/2', full: 'b24media://file/2' } })
  preview.open(file)
  await pass(0)
  expect(left()).toEqual([])
  preview.open(other)
  await pass(0)
  expect(left()).toEqual(['b24media://file/1?0'])
  preview.close()
  await pass(0)
  expect(left()).toEqual(['b24media://file/1?0', 'b24media://file/2?0'])
})
