import type { Page } from '@playwright/test'

/** One part of the window that is too faint against what is behind it. */
export interface Faint {
  what: string
  ratio: number
  least: number
}

/**
 * Measures every text, glyph and edge of a control that is in sight, by computed styles: text at least 4.5:1 (3:1 if
 * large), glyphs and edges of controls at least 3:1. What is switched off is left out, as WCAG 1.4.11 does.
 *
 * @returns How many parts were measured, and those that are too faint, each place once.
 */
export const measureContrasts = (window: Page): Promise<{ measured: number; faint: Faint[] }> =>
  window.evaluate(() => {
    type Colour = [red: number, green: number, blue: number, alpha: number]
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    const known = new Map<string, Colour>()
    /** Any CSS colour as the browser paints it. */
    function colour(css: string): Colour {
      const before = known.get(css)
      if (before || !canvas) return before ?? [0, 0, 0, 0]
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = 'transparent'
      canvas.fillStyle = css
      canvas.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
      const read: Colour = [red, green, blue, alpha / 255]
      known.set(css, read)
      return read
    }
    const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [
      r * a + R * (1 - a),
      g * a + G * (1 - a),
      b * a + B * (1 - a),
      1,
    ]
    const light = ([r, g, b]: Colour) => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map(v =>
        v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4,
      )
      return 0.2126 * x + 0.7152 * y + 0.0722 * z
    }
    const ratio = (a: Colour, b: Colour) => {
      const [x, y] = [light(a), light(b)]
      return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
    }
    /** What is painted behind the content of an element, all its ancestors blended. */
    function ground(element: Element | null): Colour {
      if (!element) return colour(matchMedia('(prefers-color-scheme: dark)').matches ? '#000' : '#fff')
      const own = colour(getComputedStyle(element).backgroundColor)
      return own[3] >= 0.995 ? own : over(own, ground(element.parentElement))
    }
    const place = (element: Element): string => {
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim().replace(/\s+/g, ' ') ?? ''
      const slot = element.getAttribute('data-slot')
      return `${element.tagName.toLowerCase()}${slot ? `[${slot}]` : ''} “${name.slice(0, 30)}”`
    }
    const off = (element: Element) =>
      element.closest(':disabled, [aria-disabled="true"], [inert], [data-faded]') !== null
    const inSight = (element: Element, { left, top, width, height }: DOMRect) => {
      if (width < 2 || height < 2 || top > innerHeight || left > innerWidth || top + height < 0) return false
      return element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true, contentVisibilityAuto: true })
    }
    /** Whether it is the uppermost at its middle: a modal dialog covers what is not judged. */
    function uppermost(element: Element, { left, top, width, height }: DOMRect): boolean {
      const hit = document.elementFromPoint(left + width / 2, top + height / 2)
      return hit !== null && (element.contains(hit) || hit.contains(element))
    }

    const faint = new Map<string, Faint>()
    let measured = 0
    function judge(element: Element, part: string, got: number, least: number) {
      measured++
      if (got >= least - 0.005) return
      const what = `${part} of ${place(element)}`
      faint.set(what, { what, ratio: Math.round(got * 100) / 100, least })
    }

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    while (texts.nextNode()) {
      const { currentNode: node } = texts
      const parent = node.parentElement
      if (!parent || !node.textContent?.trim() || off(parent)) continue
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      if (!inSight(parent, box) || !uppermost(parent, box)) continue
      const { color, fontSize, fontWeight } = getComputedStyle(parent)
      const isLarge = parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700)
      const behind = ground(parent)
      judge(parent, 'text', ratio(over(colour(color), behind), behind), isLarge ? 3 : 4.5)
    }

    /** Colours of the lines and rings around an element. */
    function edges(style: CSSStyleDeclaration): Colour[] {
      const lines = (['Top', 'Bottom'] as const).flatMap(side =>
        style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0
          ? [style[`border${side}Color`]]
          : [],
      )
      const rings = [...style.boxShadow.matchAll(/(?:rgba?|oklab|oklch|color)\([^)]*\)/g)].map(match => match[0])
      return [...lines, ...rings].map(colour)
    }
    const fields =
      'input:not([type=radio], [type=checkbox], [type=file], [type=range]), textarea, select, [role=switch]'
    for (const element of document.querySelectorAll(fields)) {
      const box = element.getBoundingClientRect()
      if (off(element) || !inSight(element, box) || !uppermost(element, box)) continue
      // The edge may be that of a part around it which looks like the field.
      const around = [element, element.parentElement, element.parentElement?.parentElement].filter(
        each => each !== null && each !== undefined,
      )
      const best = around.map(each => {
        const behind = ground(each.parentElement)
        const own = colour(getComputedStyle(each).backgroundColor)
        return Math.max(
          ratio(over(own, behind), behind),
          ...edges(getComputedStyle(each)).map(edge => ratio(over(edge, behind), behind)),
        )
      })
      judge(element, 'edge', Math.max(...best), 3)
    }

    for (const svg of document.querySelectorAll('button svg, a svg, [role=option] svg, [role=menuitem] svg')) {
      const box = svg.getBoundingClientRect()
      const control = svg.closest('button, a, [role=option], [role=menuitem]') ?? svg
      if (off(svg) || !inSight(svg, box) || !uppermost(control, box)) continue
      const behind = ground(svg)
      const drawn = [...svg.querySelectorAll('path, circle, rect'), svg].map(each => getComputedStyle(each))
      const paints = drawn
        .flatMap(({ fill, stroke }) => [fill, stroke])
        .filter(paint => paint !== 'none' && !paint.startsWith('url'))
      judge(control, 'glyph', Math.max(0, ...paints.map(paint => ratio(over(colour(paint), behind), behind))), 3)
    }

    const chosen =
      '[aria-selected=true], [aria-current]:not([aria-current=false]), [aria-pressed=true], label:has(> input[type=radio]:checked)'
    for (const element of document.querySelectorAll(chosen)) {
      const box = element.getBoundingClientRect()
      if (off(element) || !inSight(element, box) || !uppermost(element, box)) continue
      const marks = [element, ...element.querySelectorAll('[data-mark]')].flatMap(each => {
        const style = getComputedStyle(each)
        const behind = ground(each.parentElement)
        const before = getComputedStyle(each, '::before')
        const indicator = each.parentElement?.querySelector(':scope > [data-slot=indicator]')
        const lines = before.content !== 'none' ? [colour(before.backgroundColor)] : []
        return [
          ...edges(style),
          ...lines,
          colour(style.backgroundColor),
          ...(indicator ? [colour(getComputedStyle(indicator).backgroundColor)] : []),
        ].map(mark => ratio(over(mark, behind), behind))
      })
      judge(element, 'mark of the chosen', Math.max(1, ...marks), 3)
    }
    return { measured, faint: [...faint.values()] }
  })
