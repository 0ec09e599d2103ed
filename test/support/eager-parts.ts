import type { Plugin } from 'vitest/config'

/**
 * Loads with a module of the window what it fetches on first use. A test would have to ask the bundler for it, which
 * answers from another process and after any number of turns.
 */
export function eagerParts(): Plugin {
  return {
    name: 'eager-parts',
    enforce: 'post',
    transform(code, id) {
      if (!id.includes('/renderer/') || id.includes('/node_modules/')) return null
      const parts: string[] = []
      const eager = code.replace(/\bimport\(("[^"]+"|'[^']+')\)/g, (_, path: string) => {
        parts.push(`import * as part${parts.length} from ${path};`)
        return `Promise.resolve(part${parts.length - 1})`
      })
      return parts.length > 0 ? { code: parts.join('') + eager, map: null } : null
    },
  }
}
