import { pastedLines } from '../../bitrix/identifiers/pasted-lines'
import { Instant } from '../../contract/common'
import { type Finding, type RecentSearch } from '../../contract/search'

/** Where an account's recent and pinned searches are kept. */
export interface RecentStore {
  read(): RecentSearch[]
  write(list: RecentSearch[]): void
}

const mostRecent = 30
const mostPinned = 100
/** A longer text is not worth a place among the suggestions. */
const longest = 2000

export interface Recents {
  list(): RecentSearch[]
  /** Puts a successful search on top of the recent ones. */
  remember(findings: readonly Finding[]): void
  pin(text: string, pinned: boolean): RecentSearch[]
  forget(text: string): RecentSearch[]
}

/** A phone, an e-mail or a name without a dialog is worth keeping only if a CRM record has it. */
const isKnown = ({ understood: { kind }, crm }: Finding) => crm !== null || !['phone', 'email', 'name'].includes(kind)

/** @param now Milliseconds since 1970. */
export function createRecents(store: RecentStore, now: () => number): Recents {
  const norm = (text: string) => pastedLines(text).join('\n').slice(0, longest)

  /** Pinned ones first, then the others, each by the time of last use. */
  function save(list: RecentSearch[]): RecentSearch[] {
    const sorted = [...list].sort((a, b) => b.at - a.at)
    const pinned = sorted.filter(entry => entry.pinned).slice(0, mostPinned)
    const kept = [...pinned, ...sorted.filter(entry => !entry.pinned).slice(0, mostRecent)]
    store.write(kept)
    return kept
  }
  const others = (text: string) => store.read().filter(entry => entry.text !== text)
  const entry = (text: string) => store.read().find(found => found.text === text)

  return {
    list: () => store.read(),
    remember(findings) {
      const led =
        findings.find(({ outcome }) => outcome === 'found') ??
        findings.find(finding => finding.outcome === 'nothing' && isKnown(finding))
      const text = led && norm(led.text)
      if (!text) return
      const label = led.crm?.title ?? led.dialogs[0]?.customer ?? null
      save([...others(text), { text, label, pinned: entry(text)?.pinned ?? false, at: Instant.parse(now()) }])
    },
    pin(given, pinned) {
      const text = norm(given)
      if (text === '') return store.read()
      const before = entry(text) ?? { text, label: null, at: Instant.parse(now()) }
      return save([...others(text), { ...before, pinned }])
    },
    forget: text => save(others(norm(text))),
  }
}
