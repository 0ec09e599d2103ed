import { AccountId, type AccountState } from '../../contract/account'
import type { DiskKeeping } from '../../storage/secrets'
import { createEntry, type AccountEntry, type EntryDeps } from './entry'
import { parseAccount } from './record'

/** The notice to show first when several stored sign-ins could not be opened. */
const notices = { locked: 'keyring_locked', changed: 'keyring_changed', damaged: 'store_damaged' } as const

interface Loaded {
  entries: AccountEntry[]
  notice: AccountState['notice']
}

/**
 * Opens the stored sign-ins that are not open yet. A weakly kept one moves into the keyring as soon as there is one.
 *
 * @param open The sign-ins already open.
 */
export async function loadAccounts(
  deps: EntryDeps,
  open: readonly AccountEntry[],
  changed: () => void,
): Promise<Loaded> {
  const { secrets, log } = deps
  const entries: AccountEntry[] = []
  const problems = new Set<keyof typeof notices>()
  const { available } = await secrets.keyring().catch((error: unknown) => {
    log('the keyring could not be asked', error)
    problems.add('locked')
    return { available: false }
  })
  const all = await secrets.all().catch((error: unknown) => {
    log('the stored sign-ins could not be read', error)
    problems.add('damaged')
    return []
  })
  for (const stored of all) {
    if (open.some(({ id }) => id === stored.owner)) continue
    const record = stored.opened.kind === 'opened' ? parseAccount(stored.opened.text) : null
    if (stored.opened.kind !== 'opened' || !record) {
      const kind = stored.opened.kind === 'opened' ? 'damaged' : stored.opened.kind
      log(`a stored sign-in could not be opened: ${kind}`)
      problems.add(kind)
      continue
    }
    const keeping: DiskKeeping = 'keeping' in stored ? stored.keeping : 'sealed'
    const entry = createEntry(deps, AccountId.parse(stored.owner), record, keeping, changed)
    if (available && (stored.opened.stale || keeping === 'weak')) await entry.keep('sealed')
    if (await wasCutOff(deps, entry)) log('a renewal was cut off by the end of the program')
    entries.push(entry)
  }
  const order = Object.keys(notices) as (keyof typeof notices)[]
  const worst = order.find(kind => problems.has(kind))
  return { entries, notice: worst ? notices[worst] : null }
}

/** For the log only: nothing is lost without it. */
function wasCutOff({ secrets, log }: EntryDeps, { id }: AccountEntry): Promise<boolean> {
  return secrets.intended(id).catch((error: unknown) => {
    log('the note of a renewal could not be read', error)
    return false
  })
}
