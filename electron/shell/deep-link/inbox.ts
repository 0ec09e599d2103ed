import { linkScheme, mostLinks } from '../../contract/deep-link'

/** More of a link is not passed from one console to the other; the reader refuses it for its length. */
const passedOn = 4096

const ours = new RegExp(`^${linkScheme}:`, 'i')

/** The link among the arguments that the system starts a program with; null without one. */
export function linkIn(args: readonly string[]): string | null {
  return args.find(arg => ours.test(arg))?.slice(0, passedOn) ?? null
}

/** The same start again, without a link: that one has been asked about. @param args All but the program. */
export const argumentsAgain = (args: readonly string[]): string[] => args.filter(arg => !ours.test(arg))

/** What a second console hands to the running one. The sender may be any program of this operator: it is checked. */
export function linkOf(handed: unknown): string | null {
  if (typeof handed !== 'object' || handed === null || !('link' in handed)) return null
  const { link } = handed
  return typeof link === 'string' ? linkIn([link]) : null
}

export interface LinkInbox {
  take(link: string | null): void
  /** Hears every link, also those that came before. Called once. */
  onLink(listener: (link: string) => void): void
}

/** Holds links that the system brings before the console is there. */
export function createLinkInbox(): LinkInbox {
  let held: string[] = []
  let hear: ((link: string) => void) | null = null
  return {
    take(link) {
      if (link === null) return
      if (hear) hear(link)
      else if (held.length < mostLinks) held.push(link)
    },
    onLink(listener) {
      hear = listener
      for (const link of held) listener(link)
      held = []
    },
  }
}
