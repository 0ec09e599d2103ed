import type { Plugin } from 'vitest/config'

/** Modules of ours that need no Electron. */
const ours = /\/(?:renderer\/|electron\/(?!shell\/|main\.))/

/**
 * Loads with a module what it fetches on first use. A test would have to ask the bundler for it, which answers from
 * another process, after any number of turns and, for all that stands behind a part, after seconds.
 */
export function eagerParts(): Plugin {
  return {
    name: 'eager-parts',
    enforce: 'post',
    transform(code, id) {
      if (!ours.test(id) || id.includes('/node_modules/')) return null
      const parts: string[] = []
      const eager = code.replace(/\bimport\(("[^"]+"|'[^']+')\)/g, (_, path: string) => {
        parts.push(`import * as part${parts.length} from ${path};`)
        return `Promise.resolve(part${parts.length - 1})`
      })
      return parts.length > 0 ? { code: parts.join('') + eager, map: null } : null
    },
  }
}
