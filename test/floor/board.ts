import { type BoardFigures, type BoardHour, watchFor } from './board-hour'

/** Work time by method as assumed here: the documentation tells none. */
const costs = {
  'imopenlines.v2.Session.list': 0.06,
  'imopenlines.v2.Session.Stat.get': 0.03,
  'imopenlines.session.history.get': 0.08,
  'im.user.list.get': 0.02,
}
const usual: BoardHour = { dialogs: 5000, operators: 200, minutes: 60, boards: 1, perSecond: 8, costs, seed: 1 }
const times = (factor: number) => Object.fromEntries(Object.entries(costs).map(([name, cost]) => [name, cost * factor]))

const hours: Record<string, Partial<BoardHour>> = {
  'one board': {},
  'slow: one board, a portal three times as slow': { costs: times(3) },
  'five boards of one application': { boards: 5 },
}

/**
 * `node scripts/run.mjs test/floor/board.ts --bare [--only=NAME] [minutes]`: a simulated hour of a board of 5,000 live
 * dialogs.
 */
export default async function board(): Promise<void> {
  const minutes = Number(process.argv.at(-1)) || usual.minutes
  console.log(`5,000 live dialogs of 200 operators, ${usual.perSecond} events a second, ${minutes} minutes.\n`)
  const only = process.argv.find(argument => argument.startsWith('--only='))?.slice('--only='.length)
  for (const [name, hour] of Object.entries(hours))
    if (only === undefined || name.startsWith(only)) print(name, await watchFor({ ...usual, minutes, ...hour }))
}

function print(name: string, figures: BoardFigures): void {
  console.log(`${name}
  waiting rows, s        ${ages(figures.waiting)}
  every row, s           ${ages(figures.all)}
  waits known, %         ${figures.known.map(({ minute, percent }) => `${percent.toFixed(1)} (${minute} min)`).join('   ')}
  told wrongly           ${figures.wrong} of ${figures.looks}
  rows lacking           ${figures.lacking}   ended a minute ago and still there  ${figures.stale}
  whole after, s         ${figures.fillSeconds.toFixed(1)}
  requests a minute      ${figures.requestsPerMinute.toFixed(1)}   commands  ${figures.commandsPerMinute.toFixed(0)}
  readings stretched     ${figures.stretch.toFixed(1)}`)
  for (const [method, seconds] of Object.entries(figures.operating))
    console.log(`  ${method.padEnd(36)} ${seconds.toFixed(1)} s of 480 in ten minutes`)
  console.log('')
}

function ages(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? NaN).toFixed(1)
  return `p50 ${at(0.5)}   p95 ${at(0.95)}   most ${at(1)}`
}
