import type { BoardSource } from '../../contract/board'
import type { ChatId } from '../../contract/common'
import type { ActiveAccount } from '../account/active'
import { createActivities } from './activities'
import { createLoad } from './load'
import { createMine } from './mine'
import { type BoardNames, createNames } from './names'
import type { BoardOperators } from './operators'
import type { BoardDeps } from './reading'
import { createReports } from './reports'
import { type LiveRow, type BoardRows, createRows, type Moment } from './rows'
import { createSink, type TellingSink } from './sink'
import type { Source } from './source'

/** A source with the rows that it has read. */
export interface SourceShelf {
  source: Source
  rows: BoardRows
  sink: TellingSink
  names: BoardNames
}

interface ShelvesDeps extends BoardDeps {
  moment: () => Moment
  operators: BoardOperators
  tell: (from: BoardSource, changed: ReadonlySet<ChatId>, gone: ReadonlySet<ChatId>) => void
}

/** The sources of an account's board, each with rows of its own: they tell different things of the same dialogs. */
export function createShelves(using: ActiveAccount, deps: ShelvesDeps): Record<BoardSource, SourceShelf> {
  const { moment, operators, myDialogs, pause, steady, portal } = deps
  const directory = deps.directory.of(using.account)
  const load = createLoad(steady)
  const shared = () => portal().stretch
  const mayAsk = using.account.scopes.includes('im')

  function shelf(
    name: BoardSource,
    asks: LiveRow['wants'],
    make: (parts: Omit<SourceShelf, 'source'>) => Source,
  ): SourceShelf {
    const rows = createRows(asks)
    const sink = createSink({ rows, pause, tell: (changed, gone) => deps.tell(name, changed, gone) })
    const names = createNames({ rows, directory, mayAsk, steady })
    return { rows, sink, names, source: make({ rows, sink, names }) }
  }
  return {
    statistics: shelf('statistics', 'counts', parts => createReports({ ...parts, operators, load, moment, shared })),
    activities: shelf('activities', 'messages', parts =>
      createActivities({ ...parts, operators, load, moment, shared, directory }),
    ),
    mine: shelf('mine', null, ({ sink }) => createMine({ sink, myDialogs, moment })),
  }
}
