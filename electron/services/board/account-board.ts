import type { BoardLack, BoardStanding, LiveDialog } from '../../contract/board'
import type { ChatId } from '../../contract/common'
import { Instant } from '../../contract/common'
import { AppError } from '../../app-error'
import type { ActiveAccount } from '../account/active'
import { failureOf } from '../portal/trace'
import type { BoardDeps, BoardReading } from './board'
import { createLoad } from './load'
import { createNames } from './names'
import { createReports } from './reports'
import { createRows, type Moment } from './rows'
import { createSink } from './sink'
import { dialogOf, measure } from './telling'

/** The board of one account, for as long as it is the active one. */
export interface AccountBoard {
  account: string
  standing(): BoardStanding
  dialogs(): readonly LiveDialog[]
  /** The first rows; the others are told as changes. */
  tellFrom(most: number): LiveDialog[]
  want(chatIds: readonly ChatId[]): void
  /** Names are waited for. */
  isHasty(): boolean
  refresh(): void
  /** Reads what is due; never rejects. */
  turn(): Promise<void>
  periodMs(): number
  stop(): void
}

interface AccountBoardDeps extends BoardDeps {
  heard: (reading: BoardReading) => void
}

export function createAccountBoard(using: ActiveAccount, deps: AccountBoardDeps): AccountBoard {
  const { push, now, steady, trace, line, pause, heard } = deps
  const directory = deps.directory.of(using.account)
  const stopping = new AbortController()
  const rows = createRows()
  const names = createNames({ rows, directory, mayAsk: using.account.scopes.includes('im') })
  const load = createLoad(steady)
  const moment = (): Moment => ({ at: Instant.parse(now(using)), steady: steady() })
  const told = { changed: new Set<ChatId>(), gone: new Set<ChatId>(), isAnew: true, hasRead: false }
  let failure: BoardStanding['failure'] = null
  let failures = 0
  const lacks: BoardLack[] = []

  const sink = createSink({ rows, pause, tell })
  const source = createReports({ sink, load, names, moment, shared: () => line().stretch })
  const show = (chatId: ChatId): LiveDialog[] => {
    const row = rows.of(chatId)
    return row ? [dialogOf(row, { names, directory })] : []
  }
  function standing(): BoardStanding {
    return {
      source: told.hasRead ? 'statistics' : null,
      lacks,
      ...measure(rows),
      ...(source.isCut() && { isCut: true as const }),
      ...(source.isFilling() && { isFilling: true as const }),
      stretch: Math.round(source.stretch() * 10) / 10,
      failure,
    }
  }
  function tell(changed: ReadonlySet<ChatId>, gone: ReadonlySet<ChatId>): void {
    if (stopping.signal.aborted) return
    for (const id of changed) told.changed.add(id)
    for (const id of gone) told.gone.add(id)
    push('board.changed', {
      standing: standing(),
      dialogs: [...changed].flatMap(show),
      gone: [...gone],
      anew: told.isAnew,
    })
    told.isAnew = false
  }
  const dialogs = () => [...rows.bySession.values()].map(row => dialogOf(row, { names, directory }))
  /** Only the standing has changed. */
  const tellStanding = () => tell(new Set(), new Set())

  async function turn(): Promise<void> {
    try {
      await source.turn(using, stopping.signal)
      ;[failure, failures, told.hasRead] = [null, 0, true]
    } catch (error) {
      if (stopping.signal.aborted) return
      failures += 1
      failure = failureOf(error instanceof AppError ? error : new AppError('bug', {}, { cause: error }), trace)
    }
    await sink.flush()
    if (stopping.signal.aborted) return
    tellStanding()
    heard({ using, standing: standing(), dialogs: dialogs(), changed: [...told.changed], gone: [...told.gone] })
    told.changed.clear()
    told.gone.clear()
  }

  return {
    account: using.account.id,
    standing,
    dialogs,
    turn,
    want: names.want,
    isHasty: () => false,
    refresh: source.restart,
    periodMs: () => Math.min(source.periodMs() * 2 ** Math.min(failures, 4), Math.max(60_000, source.periodMs())),
    tellFrom(most) {
      const all = [...rows.bySession.values()]
      told.isAnew = false
      for (const row of all.slice(most)) sink.touched(row)
      void sink.flush()
      return all.slice(0, most).map(row => dialogOf(row, { names, directory }))
    },
    stop() {
      stopping.abort(new AppError('cancelled'))
      sink.drop()
    },
  }
}
