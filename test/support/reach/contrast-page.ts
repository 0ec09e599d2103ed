/*
 * Runs in the page: these functions are sent there as text by contrast.ts, so they use each other and the page, and
 * nothing else.
 */

type Colour = [red: number, green: number, blue: number, alpha: number]

/** One part of the window that is too faint against what is behind it. */
export interface Faint {
  what: string
  ratio: number
  least: number
}

/** Any CSS colour as the browser paints it. */
export function paint(css: string): Colour {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')
  if (!canvas) return [0, 0, 0, 0]
  canvas.fillStyle = 'transparent'
  canvas.fillStyle = css
  canvas.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
  return [red, green, blue, alpha / 255]
}

export function over([r, g, b, a]: Colour, [red, green, blue]: Colour): Colour {
  return [r * a + red * (1 - a), g * a + green * (1 - a), b * a + blue * (1 - a), 1]
}

export function luminance([r, g, b]: Colour): number {
  const linear = (v: number) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** Contrast of what is painted in a colour with what is behind it. */
export function contrast(css: string, behind: Colour): number {
  const [x, y] = [luminance(over(paint(css), behind)), luminance(behind)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

/** The colour behind the content of an element, all its ancestors blended. */
export function ground(element: Element | null): Colour {
  if (!element) return paint(matchMedia('(prefers-color-scheme: dark)').matches ? '#000' : '#fff')
  const own = paint(getComputedStyle(element).backgroundColor)
  return own[3] >= 0.995 ? own : over(own, ground(element.parentElement))
}

export function place(element: Element): string {
  const name = element.getAttribute('aria-label') ?? element.textContent.trim().replace(/\s+/g, ' ')
  return `${element.tagName.toLowerCase()} “${name.slice(0, 40)}”`
}

/** Whether it can be judged: in sight, not switched off, and not covered at its middle, as by a modal dialog. */
export function isJudged(element: Element, box: DOMRect = element.getBoundingClientRect()): boolean {
  const { left, top, width, height } = box
  if (width < 2 || height < 2 || element.closest(':disabled, [aria-disabled="true"], [inert]')) return false
  if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false
  const hit = document.elementFromPoint(left + width / 2, top + height / 2)
  return hit !== null && (element.contains(hit) || hit.contains(element))
}

/** Colours of the lines and rings around an element. */
export function edges(element: Element): string[] {
  const style = getComputedStyle(element)
  const line = style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0 ? [style.borderTopColor] : []
  const rings = [...style.boxShadow.matchAll(/(?:rgba?|oklab|oklch|color)\([^)]*\)/g)].map(match => match[0])
  return [...line, ...rings]
}

export function judgeTexts(judge: Judge): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  while (texts.nextNode()) {
    const { currentNode: node } = texts
    const parent = node.parentElement
    range.selectNodeContents(node)
    if (!parent || !node.textContent?.trim() || !isJudged(parent, range.getBoundingClientRect())) continue
    const { color, fontSize, fontWeight } = getComputedStyle(parent)
    const isLarge = parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700)
    judge(parent, 'text', contrast(color, ground(parent)), isLarge ? 3 : 4.5)
  }
}

export type Judge = (element: Element, part: string, got: number, least: number) => void

/** Edges of fields and switches, which may be those of a part around them that looks like the field. */
export function judgeFields(judge: Judge): void {
  const fields = 'input:not([type=radio], [type=checkbox], [type=file], [type=range]), textarea, select, [role=switch]'
  for (const element of document.querySelectorAll(fields)) {
    if (!isJudged(element)) continue
    const around = [element, element.parentElement, element.parentElement?.parentElement].filter(each => !!each)
    const best = around.flatMap(each => {
      const colours = [getComputedStyle(each).backgroundColor, ...edges(each)]
      return colours.map(css => contrast(css, ground(each.parentElement)))
    })
    judge(element, 'edge', Math.max(...best), 3)
  }
}

export function judgeGlyphs(judge: Judge): void {
  for (const svg of document.querySelectorAll('button svg, a svg, [role=option] svg, [role=menuitem] svg')) {
    if (!isJudged(svg)) continue
    const drawn = [...svg.querySelectorAll('path, circle, rect'), svg].map(each => getComputedStyle(each))
    const paints = drawn.flatMap(({ fill, stroke }) => [fill, stroke]).filter(css => !/^(?:none|url)/.test(css))
    judge(
      svg.closest('button, a, [role=option], [role=menuitem]') ?? svg,
      'glyph',
      Math.max(0, ...paints.map(css => contrast(css, ground(svg)))),
      3,
    )
  }
}

/** The mark of the chosen one among the rest: a ground, an edge, a bar before it, or an indicator beside it. */
export function judgeChosen(judge: Judge): void {
  const chosen =
    '[aria-selected=true], [aria-current]:not([aria-current=false]), [aria-pressed=true], label:has(> input[type=radio]:checked), [data-highlighted]'
  for (const element of document.querySelectorAll(chosen)) {
    if (!isJudged(element)) continue
    const bar = getComputedStyle(element, '::before')
    const indicator = element.parentElement?.querySelector(':scope > [data-slot=indicator]')
    const marks = [
      ...edges(element),
      getComputedStyle(element).backgroundColor,
      ...(bar.content === 'none' ? [] : [bar.backgroundColor]),
      ...(indicator ? [getComputedStyle(indicator).backgroundColor] : []),
      ...[...element.querySelectorAll(':scope > [aria-hidden=true]')].map(
        each => getComputedStyle(each).backgroundColor,
      ),
    ]
    judge(
      element,
      'mark of the chosen',
      Math.max(1, ...marks.map(css => contrast(css, ground(element.parentElement)))),
      3,
    )
  }
}
