import { describe, expect, it } from 'vitest'
import { placeWindow } from '../../../electron/window-bounds'

const left = { x: -1920, y: 0, width: 1920, height: 1040 }
const primary = { x: 0, y: 25, width: 1440, height: 875 }
const displays = [primary, left]

describe('placeWindow', () => {
  it('is centred in its usual size at the first start', () => {
    expect(placeWindow(null, displays)).toEqual({ width: 1180, height: 800 })
  })

  it.each([
    ['the primary display', { x: 100, y: 60, width: 1000, height: 700 }],
    ['another display', { x: -1500, y: 10, width: 1000, height: 700 }],
    ['partly beside a display', { x: 1300, y: 60, width: 1000, height: 700 }],
  ])('comes back where it was on %s', (_name, saved) => {
    expect(placeWindow(saved, displays)).toEqual(saved)
  })

  it.each([
    ['on a display that is gone', { x: 3000, y: 60, width: 1000, height: 700 }],
    ['where only a sliver would show', { x: 1400, y: 60, width: 1000, height: 700 }],
    ['with its title bar above the display', { x: 100, y: -300, width: 1000, height: 700 }],
    ['with its title bar below the display', { x: 100, y: 890, width: 1000, height: 700 }],
  ])('is centred in its own size when it was %s', (_name, saved) => {
    expect(placeWindow(saved, displays)).toEqual({ width: 1000, height: 700 })
  })

  it('is never larger than the display, nor smaller than the page needs', () => {
    expect(placeWindow({ x: 0, y: 25, width: 5000, height: 5000 }, displays)).toMatchObject({
      width: 1440,
      height: 875,
    })
    expect(placeWindow({ x: 0, y: 25, width: 10, height: 10 }, displays)).toMatchObject({ width: 720, height: 520 })
    expect(placeWindow(null, [{ x: 0, y: 0, width: 640, height: 480 }])).toEqual({ width: 720, height: 520 })
  })

  it('opens even when the system names no display', () => {
    expect(placeWindow(null, [])).toEqual({ width: 1180, height: 800 })
  })
})
