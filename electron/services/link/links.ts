import type { Serves } from '../../contract/calls'
import { type DeepLink, mostLinks } from '../../contract/deep-link'
import type { Push } from '../../contract/events'
import { readLink } from './read-link'

interface LinksDeps {
  push: Push
  /** False where the administrator takes no links. */
  isAllowed: () => boolean
  log: (text: string) => void
}

export interface Links {
  handlers: Serves<'link'>
  /** A link has come from outside, in whatever state. */
  came(text: string): void
  /** The policy may have changed: links that wait are refused with those to come. */
  reconsider(): void
}

/** Keeps the links from outside until the operator has answered each; nothing is opened here. */
export function createLinks({ push, isAllowed, log }: LinksDeps): Links {
  let waiting: DeepLink[] = []
  let count = 0
  let hasDropped = false

  /** Said once for a flood, which would otherwise push everything else out of the log. */
  function drop(): void {
    if (!hasDropped) log('links are dropped: too many wait')
    hasDropped = true
  }

  return {
    reconsider() {
      if (isAllowed() || !waiting.some(({ what }) => 'target' in what)) return
      waiting = waiting.map(({ id }) => ({ id, what: { fault: 'off' } }))
      push('link.changed', waiting)
    },
    came(text) {
      // Whoever sends many gets no more than the first few shown.
      if (waiting.length >= mostLinks) return drop()
      const what = isAllowed() ? readLink(text) : { fault: 'off' as const }
      if ('fault' in what) log(`a link was refused: ${what.fault}`)
      waiting = [...waiting, { id: ++count, what }]
      push('link.changed', waiting)
    },
    handlers: {
      'link.list': async () => waiting,
      async 'link.answered'({ id }) {
        waiting = waiting.filter(link => link.id !== id)
        hasDropped = false
        return waiting
      },
    },
  }
}
