import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const renderer = fileURLToPath(new URL('../../../renderer', import.meta.url))
/** Sides of the screen where those of the text are meant: these stay where they are when texts go from right to left. */
const physical =
  /(?<![\w-])-?(?:(?:scroll-)?[mp][lr]|left|right|border-[lr]|rounded-(?:[lr]|[tb][lr]))-(?:\d|\[|px|auto|full|line)|(?<![\w-])(?:text|float)-(?:left|right)(?![\w-])|(?<![\w-])border-[lr](?![\w-])/g

const sources = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter(path =>
  /\.(vue|ts|css)$/.test(path),
)

describe('the direction of texts', () => {
  it('decides on which side everything stands', () => {
    const found = sources.flatMap(path =>
      [...readFileSync(join(renderer, path), 'utf8').matchAll(physical)].map(([name]) => `${path}: ${name}`),
    )
    expect(found).toEqual([])
  })

  it('is asked for in one place', () => {
    const found = sources.filter(path => readFileSync(join(renderer, path), 'utf8').includes("document.dir === 'rtl'"))
    expect(found).toEqual([join('ui', 'direction.ts')])
  })
})
