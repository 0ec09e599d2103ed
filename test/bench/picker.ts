import { operators } from '../portal/seed/people'
import { userCode } from '../portal/world/model'
import type { World } from '../portal/world/world'
import { openBenchConsole, type BenchConsole } from './bench-console'
import { printLimits, type Limit } from './figures'
import { type Task, watchTasks } from './held'
import { frame } from './window-work'

const company = { people: 5000, lines: 300, onEach: 100 }
const typed = ['novak 4', 'olga', 'line 29', '4711']
/** Requests that bring the whole company take this long on a slow computer. */
const longest = { timeout: 120_000 }

/** The transfer picker in a large company: how long its opening and each key hold the window's thread. */
export async function measurePicker(): Promise<Limit[]> {
  let code = ''
  const harness = await openBenchConsole(world => (code = sowCompany(world)))
  try {
    const { operator, window, electron } = harness
    await operator.open(code, 'Anna')
    const opening = await watchTasks(electron)
    await open(harness)
    await question(harness).getByRole('option').first().waitFor(longest)
    await question(harness).getByText('There are more: type a name').waitFor(longest)
    const first = await opening()
    await window.keyboard.press('Escape')
    await question(harness).waitFor({ state: 'detached' })
    const again = await watchTasks(electron)
    await open(harness)
    await question(harness).getByRole('option').first().waitFor()
    await frame(window)
    const second = await again()
    const keys = await watchTasks(electron)
    for (const text of typed) await type(harness, text)
    return [
      limit(`opening until all of ${company.people} are read`, first),
      limit('opening again', second),
      limit('a key', await keys()),
    ]
  } finally {
    await harness.close()
  }
}

const limit = (what: string, tasks: readonly Task[]): Limit => ({
  what: `transfer picker, ${what}: longest stretch, work`,
  unit: 'ms',
  values: [Math.max(...tasks.map(({ work }) => work))],
  most: 100,
})

/** @returns The USER_CODE of a dialog whose line is one of them. */
function sowCompany(world: World): string {
  const ids = Array.from({ length: company.people }, (_, index) => {
    const given = { firstName: index % 9 === 0 ? 'Olga' : `Name ${index}`, lastName: 'Novak', position: 'Operator' }
    return world.addUser(given).id
  })
  for (let index = 0; index < company.lines; index++) {
    const queue = Array.from(
      { length: company.onEach },
      (_, place) => ids[(index * company.onEach + place) % ids.length],
    )
    world.addLine({ id: 100 + index, name: `Line ${index}`, queue: queue.filter(id => id !== undefined) })
  }
  return userCode(world.addDialog({ lineId: 100, state: 'waiting', ownerId: operators.me.id, customer: 'Anna' }))
}

const question = ({ operator }: BenchConsole) => operator.question('Transfer')
const open = async ({ operator }: BenchConsole) => (await operator.reach('Transfer')).click()

async function type(harness: BenchConsole, text: string): Promise<void> {
  const { window } = harness
  await question(harness).getByRole('combobox').fill('')
  await frame(window)
  for (const letter of text) {
    await window.keyboard.type(letter)
    await frame(window)
  }
}

/** `node scripts/run.mjs test/bench/picker.ts`: these figures alone. */
export default async function bench(): Promise<void> {
  if (!printLimits('The transfer picker', await measurePicker())) process.exitCode = 1
}
