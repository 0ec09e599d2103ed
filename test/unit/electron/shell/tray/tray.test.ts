import { describe, expect, it } from 'vitest'
import { hasTray } from '../../../../../electron/shell/tray/host'
import { drawIcon } from '../../../../../electron/shell/tray/icon'

describe('the tray', () => {
  it('is always there on Windows and macOS, which are not asked', async () => {
    const run = () => Promise.reject(new Error('asked'))
    expect(await Promise.all([hasTray('win32', run), hasTray('darwin', run)])).toEqual([true, true])
  })

  it.each([
    ['a desktop that shows icons', async () => '(<true>,)\n', true],
    ['one that does not', async () => '(<false>,)\n', false],
    ['no session bus', () => Promise.reject(new Error('ServiceUnknown')), false],
  ])('is found on Linux with %s', async (_, run, found) => {
    expect(await hasTray('linux', run)).toBe(found)
  })
})

describe('the icon', () => {
  const opacities = (pixels: Buffer) => pixels.filter((_, index) => index % 4 === 3)
  const look = { dark: false, unread: false, template: false }

  it.each([16, 22, 33, 64])('is a square of %i with nothing at the corners, colours no brighter than opaque', size => {
    const pixels = drawIcon(size, look)
    expect(pixels).toHaveLength(size * size * 4)
    const alpha = opacities(pixels)
    expect([alpha[0], alpha[size - 1], alpha.at(-1)]).toEqual([0, 0, 0])
    expect(Math.max(...alpha)).toBe(255)
    for (const [index, byte] of pixels.entries()) expect(byte).toBeLessThanOrEqual(pixels[index - (index % 4) + 3] ?? 0)
  })

  it('is different in the dark, and with something unread', () => {
    const light = drawIcon(22, look)
    expect(drawIcon(22, { ...look, dark: true })).not.toEqual(light)
    expect(drawIcon(22, { ...look, unread: true })).not.toEqual(light)
  })

  it('is black alone for a menu bar that colours it', () => {
    const pixels = drawIcon(18, { dark: true, unread: true, template: true })
    expect(pixels.every((byte, index) => index % 4 === 3 || byte === 0)).toBe(true)
    expect(Math.max(...opacities(pixels))).toBe(255)
  })
})
