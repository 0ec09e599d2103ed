import { describe, expect, it } from 'vitest'
import { placeWindow } from '../../../../../electron/shell/window/bounds'

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
    ['two displays at once', { x: -500, y: 60, width: 1000, height: 700 }],
  ])('comes back where it was on %s', (_name, saved) => {
    expect(placeWindow(saved, displays)).toEqual(saved)
  })

  it.each([
    ['to the right', { x: 1300, y: 60, width: 1000, height: 700 }, { x: 440, y: 60, width: 1000, height: 700 }],
    ['below', { x: 100, y: 800, width: 1000, height: 700 }, { x: 100, y: 200, width: 1000, height: 700 }],
    ['to the left', { x: -2200, y: 60, width: 1000, height: 700 }, { x: -1920, y: 60, width: 1000, height: 700 }],
    ['on all sides', { x: 400, y: 300, width: 2400, height: 1300 }, { x: 0, y: 25, width: 1440, height: 875 }],
    [
      'below, on two displays',
      { x: -500, y: 600, width: 1000, height: 700 },
      { x: -1000, y: 340, width: 1000, height: 700 },
    ],
  ])('is moved until all of it shows when it was partly outside: %s', (_name, saved, placed) => {
    expect(placeWindow(saved, displays)).toEqual(placed)
  })

  it.each([
    [1366, 728],
    [640, 480],
    [1024, 768],
  ])('saved on a larger display opens inside one of %i by %i', (width, height) => {
    for (const saved of [
      { x: 1200, y: 600, width: 1180, height: 800 },
      { x: 100, y: 100, width: 1180, height: 800 },
      { x: 0, y: 0, width: 2560, height: 1400 },
      { x: width - 130, y: height - 50, width: 800, height: 600 },
    ]) {
      const placed = placeWindow(saved, [{ x: 0, y: 0, width, height }])
      const { x, y } = { x: 0, y: 0, ...placed }
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(x + placed.width).toBeLessThanOrEqual(Math.max(width, 720))
      expect(y + placed.height).toBeLessThanOrEqual(Math.max(height, 520))
    }
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

it('counts an area shown by two displays, as with a projector, once', () => {
  const display = { x: 0, y: 0, width: 1000, height: 800 }
  const half = { x: 500, y: 0, width: 1000, height: 800 }
  expect(placeWindow(half, [display, { ...display }])).toEqual(display)
  const corner = { ...display, x: 100, width: 900 }
  expect(placeWindow(corner, [display, { ...display, width: 640 }])).toEqual(corner)
})
