import type { AppError } from '../../app-error'
import type { BoardLack, OperatorLoad, OperatorLoads } from '../../contract/board'
import { Instant } from '../../contract/common'
import { Presence } from '../../contract/people'
import type { AccountId } from '../../contract/account'
import type { Directory } from '../people/directory'
import type { LineLoad, Loads } from '../people/loads'
import type { BatchRequest } from '../portal/batch-request'
import { becauseOf } from './descent'
import type { Moment } from './rows'

/** How busy the operators are, each over all their lines. */
export interface BoardOperators {
  /** Puts what is due into a request. @returns Takes the answers. */
  ask(request: BatchRequest): () => void
  current(): OperatorLoads
}

interface OperatorsDeps {
  account: AccountId
  loads: Loads
  directory: Directory
  moment: () => Moment
  /** Told when something is new. */
  tell: (loads: OperatorLoads) => void
}

const pageSize = 200

export function createOperators({ account, loads, directory, moment, tell }: OperatorsDeps): BoardOperators {
  let told = ''
  function current(): OperatorLoads {
    const known = loads.known(account)
    const { at, steady } = moment()
    return {
      operators: known ? operatorsOf(known.rows, directory) : [],
      readAt: known && Instant.parse(at - Math.max(0, steady - known.at)),
      lack: lackOf(loads.refusal(account)),
    }
  }
  function tellNews(): void {
    const now = current()
    const text = JSON.stringify({ ...now, readAt: loads.known(account)?.at })
    if (text === told) return
    told = text
    tell(now)
  }

  return {
    current,
    ask(request) {
      const pages = Math.max(1, Math.ceil((loads.known(account)?.rows.length ?? 0) / pageSize))
      const take = loads.ask(request, account, pages) ?? loads.askFurther(request, account)
      return () => {
        take?.()
        tellNews()
      }
    },
  }
}

const lackOf = (error: AppError | null): BoardLack['because'] | null => error && becauseOf(error)

const best = ['online', 'pause', 'offline'] as const

function operatorsOf(rows: readonly LineLoad[], directory: Directory): OperatorLoad[] {
  const byUser = new Map<number, LineLoad[]>()
  for (const row of rows) byUser.set(row.userId, [...(byUser.get(row.userId) ?? []), row])
  return [...byUser.values()].flatMap(own => {
    const [first] = own
    if (!first) return []
    const found = own.flatMap(({ status }) => Presence.safeParse(status).data ?? [])
    const active = own.flatMap(({ lastActivityDate }) => lastActivityDate ?? [])
    const latest = active.reduce<Instant | null>((last, at) => (last === null || at > last ? at : last), null)
    // A long list may repeat a row where others have come meanwhile.
    const lines = [...new Map(own.map(row => [row.configId, row])).values()]
    return {
      operator: { id: first.userId, name: directory.person(first.userId) },
      presence: best.find(presence => found.includes(presence)) ?? null,
      lines: lines.map(({ configId, activeSessions, maxChat, freeSlots }) => ({
        lineId: configId,
        dialogs: activeSessions,
        most: maxChat > 0 ? maxChat : null,
        free: maxChat > 0 ? freeSlots : null,
      })),
      lastActivityAt: latest,
    }
  })
}
