// Styles without the custom properties that nothing reads: two thirds of the UI kit's, which the window would keep.
import { transform } from 'lightningcss'

const declared = /(?<=[{;])(--[\w-]+):([^;}]*)/g

/** @param {string} text */
const named = text => text.match(/--[\w-]+/g) ?? []

/**
 * The custom properties that no rule, script or page names, be it by way of others.
 *
 * @param {readonly string[]} styles
 * @param {readonly string[]} others Scripts and pages: they read and set properties by whole names.
 * @returns {string[]}
 */
export function unreadProperties(styles, others) {
  /** @type {Map<string, string[]>} */
  const values = new Map()
  const rules = styles.map(style =>
    style.replace(declared, (_whole, name, value) => {
      values.set(name, [...(values.get(name) ?? []), value])
      return ''
    }),
  )
  const read = new Set()
  const found = [...rules, ...others].flatMap(named)
  for (let name = found.pop(); name !== undefined; name = found.pop()) {
    if (read.has(name)) continue
    read.add(name)
    found.push(...(values.get(name) ?? []).flatMap(named))
  }
  return [...values.keys()].filter(name => !read.has(name))
}

/** @returns {import('vite').Plugin} */
export function neededStyles() {
  return {
    name: 'needed-styles',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle)
        const styles = files.flatMap(file => (file.type === 'asset' && file.fileName.endsWith('.css') ? [file] : []))
        const texts = styles.map(({ source }) => source.toString())
        const others = files.flatMap(file =>
          file.type === 'chunk' ? [file.code] : file.fileName.endsWith('.html') ? [file.source.toString()] : [],
        )
        const unusedSymbols = unreadProperties(texts, others)
        styles.forEach((file, at) => {
          const code = Buffer.from(texts[at] ?? '')
          file.source = transform({ filename: file.fileName, code, minify: true, unusedSymbols }).code.toString()
        })
      },
    },
  }
}
