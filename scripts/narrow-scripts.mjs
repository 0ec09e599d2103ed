// Scripts whose text takes one byte a character in memory: one sign beyond Latin-1, such as an ellipsis in a label, makes
// the engine keep the whole file at two.

/** Beyond Latin-1, by the units that strings are made of. */
const wide = /[\u0100-\uffff]/g

/** @param {string} unit */
const escaped = unit => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * Writes signs beyond Latin-1 as escapes, which strings, templates and regular expressions read as the same. A file
 * mostly in such signs, as a Russian one is, would grow and stays as it is. The escapes would show in what
 * `String.raw` gives, and behind a backslash of the text's own: no bundled text has either, and the build refuses both.
 *
 * @param {string} code
 * @returns {string}
 */
export function narrowed(code) {
  const narrow = code.replace(wide, escaped)
  if (narrow === code || narrow.length >= 2 * code.length) return code
  if (/String\.raw`[^`]*[\u0100-\uffff]/.test(code))
    throw new Error('String.raw with a sign beyond Latin-1: write it as an ordinary string.')
  if (/(?<!\\)(?:\\\\)*\\[\u0100-\uffff]/.test(code))
    throw new Error('A backslash before a sign beyond Latin-1: leave it out, its escape would begin with two.')
  return narrow
}

/** @returns {import('vite').Plugin} */
export function narrowScripts() {
  return {
    name: 'narrow-scripts',
    apply: 'build',
    // After the minifier, which writes signs out again.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = narrowed(file.code)
      },
    },
  }
}
