import { basename, join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../../app-error'
import { AccountId } from '../../contract/account'
import { AlertRule } from '../../contract/alert'
import type { Records } from '../../storage/records'
import { createLedger, ledgerFile, readEach } from '../delivery/ledger'
import { KeptBreach } from './breaches'
import { Shift } from './times'

/** An account's own rules and its breaches. */
export interface KeptAlerts {
  rules: AlertRule[]
  breaches: KeptBreach[]
  shift: Shift | null
  /** Some of it could not be read. */
  isDamaged: boolean
}

/** Rules and breaches on disk. All writes resolve once they are there. */
export interface AlertDisk {
  /** @throws AppError `bug` with `storage_unavailable` */
  read(accountId: AccountId): Promise<KeptAlerts>
  /** @throws AppError like `read` */
  putRule(accountId: AccountId, rule: AlertRule): Promise<void>
  /** @throws AppError like `read` */
  removeRule(accountId: AccountId, rule: AlertRule): Promise<void>
  /** @throws AppError like `read` */
  putBreaches(accountId: AccountId, kept: Pick<KeptAlerts, 'breaches' | 'shift'>): Promise<void>
  /** Removes all of an account. */
  erase(accountId: AccountId): Promise<void>
}

interface AlertDiskDeps {
  records: Pick<Records, 'list' | 'read' | 'write' | 'remove'>
  /** Absolute; holds a folder for the rules and one for the breaches. */
  folder: string
}

/** Keeps rules and breaches in two files an account: what damages one does not cost the other. */
export function createAlertDisk({ records, folder }: AlertDiskDeps): AlertDisk {
  const [rulesIn, breachesIn] = [join(folder, 'rules'), join(folder, 'breaches')]
  const damaged = new Set<AccountId>()
  /** Unreadable breaches in their original form: they stay in the file. */
  const unreadable = new Map<AccountId, unknown[]>()
  const rules = createLedger({
    records,
    folder: rulesIn,
    entry: AlertRule,
    keyOf: ({ id }) => id,
    reopened: rule => rule,
    outlasts: () => true,
    onUnreadable: accountId => void damaged.add(accountId),
  })

  async function breachesOf(accountId: AccountId) {
    const page = await records.read(ledgerFile(breachesIn, accountId), pageFor(accountId)).catch(unavailable)
    if (page === 'damaged') damaged.add(accountId)
    if (page === null || page === 'damaged') return { breaches: [], shift: null }
    const read = readEach(KeptBreach, page.breaches, page.unreadable)
    const shift = Shift.nullable().safeParse(page.shift)
    unreadable.set(accountId, read.unreadable)
    if (read.isDamaged || !shift.success) damaged.add(accountId)
    return { breaches: unlike(read.good), shift: shift.data ?? null }
  }

  async function eraseIn(place: string, accountId: AccountId): Promise<void> {
    const name = basename(ledgerFile(place, accountId))
    const ours = (await records.list(place)).filter(found => found.startsWith(name))
    // Damaged versions that were set aside hold names, too.
    await Promise.all([name, ...ours].map(found => records.remove(join(place, found))))
  }

  return {
    async read(accountId) {
      const { breaches, shift } = await breachesOf(accountId)
      return { rules: await rules.of(accountId), breaches, shift, isDamaged: damaged.has(accountId) }
    },
    putRule: (accountId, rule) => rules.put(accountId, rule),
    async removeRule(accountId, { id }) {
      await rules.remove(accountId, id)
    },
    async putBreaches(accountId, { breaches, shift }) {
      const apart = unreadable.get(accountId) ?? []
      const page = { version: 1, accountId, breaches, shift, ...(apart.length > 0 && { unreadable: apart }) }
      await records.write(ledgerFile(breachesIn, accountId), page).catch(unavailable)
    },
    async erase(accountId) {
      rules.forget(accountId)
      damaged.delete(accountId)
      unreadable.delete(accountId)
      await Promise.all([rulesIn, breachesIn].map(place => eraseIn(place, accountId)))
    },
  }
}

/** The file names its account, so that a moved one shows up as damaged. */
const pageFor = (owner: AccountId) =>
  z.object({
    version: z.literal(1),
    accountId: AccountId.refine(accountId => accountId === owner),
    breaches: z.array(z.unknown()),
    unreadable: z.array(z.unknown()).optional().catch([]),
    shift: z.unknown(),
  })

/** Of each number the latest: one that was unreadable may have been found anew. */
const unlike = (breaches: readonly KeptBreach[]): KeptBreach[] => [
  ...new Map(breaches.map(breach => [breach.id, breach])).values(),
]

function unavailable(error: unknown): never {
  throw new AppError('bug', { reason: 'storage_unavailable' }, { cause: error })
}
