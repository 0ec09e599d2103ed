import { cpus, totalmem } from 'node:os'
import { startPortal } from '../portal/portal'
import { measureRest } from './at-rest'
import { measureBoard } from './board'
import { measureDay } from './day'
import { print, printLimits } from './figures'
import { measureHistory } from './history'
import { measureIdle } from './idle'
import { measureJournal } from './journal'
import { measureJournalShown } from './journal-shown'
import { measureLookUps } from './look-up'
import { measureMain } from './main/main'
import { measureOffice } from './office'
import { measurePicker } from './picker'
import { measureResults } from './results'
import { measureScrolledPast } from './scrolled-past'
import { measureStart } from './start-up'
import { measureSwitching } from './switching'

/** `npm run bench`: the console beside its yardsticks, in turn within one run. */
export default async function bench(): Promise<void> {
  const portal = await startPortal()
  try {
    const processors = cpus()
    const memory = Math.round(totalmem() / 2 ** 30)
    console.log(
      `${processors.length} x ${processors[0]?.model.trim() ?? 'processor'}, ${memory} GB, Node ${process.version}`,
    )
    console.log('Median [least..most]; a ratio under 1 is in favour of the console.')
    print('Look-ups', await measureLookUps(portal))
    print('Window', await measureStart(portal))
    print('At rest', await measureRest())
    const { rows, limits } = await measureHistory()
    print('Long histories', rows)
    const kept = [printLimits('Beside them', limits), printLimits('A working day', await measureDay())]
    kept.push(printLimits('Nothing to do', await measureIdle()))
    kept.push(printLimits('Several customers', await measureSwitching()))
    kept.push(printLimits('Pictures scrolled past', await measureScrolledPast()))
    kept.push(printLimits('The transfer picker', await measurePicker()))
    kept.push(printLimits('Long results', await measureResults()))
    kept.push(printLimits('A board', await measureBoard()))
    kept.push(printLimits('A journal on the screen', await measureJournalShown()))
    kept.push(printLimits('A long journal', await measureJournal()))
    kept.push(printLimits('An office', await measureOffice()))
    kept.push(await measureMain())
    if (kept.includes(false)) process.exitCode = 1
  } finally {
    await portal.stop()
  }
}
