import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { JournalCheck } from '../../electron/contract/journal'
import type { AnchorReading } from '../../electron/services/journal/anchor'
import { origin } from '../../electron/services/journal/links'
import { createRandom } from '../floor/random'
import { anchorOf, computer } from '../unit/electron/services/journal/sealed'

const mutants = 10_000

/** Whole numbers below a limit, the same in every run. */
function seeded(seed: number) {
  const random = createRandom(seed)
  return (limit: number): number => Math.floor(random() * limit)
}

/** A console's journal as it lies on disk, and copies of it from earlier. */
interface Original {
  lines: readonly string[]
  head: Buffer
  earlier: readonly { lines: readonly string[]; head: Buffer }[]
  /** Its key, as the keyring sealed it. */
  key: ReadonlyMap<string, Buffer>
  anchor: AnchorReading
  /** Number of the last anchored entry. */
  anchored: number
}

async function written(keyring: Keyring, acts: number): Promise<Original> {
  const { kept, start } = computer()
  kept.keyring = keyring
  const console = start()
  const earlier: { lines: readonly string[]; head: Buffer }[] = []
  let anchor: AnchorReading = { state: 'none', code: null }
  let anchored = 0
  const head = async () => Buffer.from((await kept.files.files.read('/head')) ?? '')
  for (let index = 0; index < acts; index++) {
    await console.act({ chatId: (1000 + index) as never, customer: `Customer ${index}` })
    earlier.push({ lines: [...kept.lines], head: await head() })
    if (index === acts - 3) [anchor, anchored] = [await anchorOf(console), kept.lines.length]
  }
  const key = new Map<string, Buffer>()
  for (const path of kept.files.paths().filter(path => path.startsWith('/key/')))
    key.set(path, (await kept.files.files.read(path)) ?? Buffer.alloc(0))
  return { lines: [...kept.lines], head: await head(), earlier, key, anchor, anchored }
}

type Keyring = 'there' | 'none'
type Below = ReturnType<typeof seeded>
interface Mutant {
  lines: string[]
  head: Buffer | null
  /** What was done touches nothing that the anchor covers. */
  young?: boolean
}
type Mutation = (original: Original, below: Below) => Mutant

const sha = (text: string) => createHash('sha256').update(text).digest('hex')

/** Every hash right again from an entry on, as somebody can do who has everything but the key. */
function recomputed(lines: readonly string[], seals: 'kept' | 'stripped'): string[] {
  let prev = origin
  return lines.map((line, index) => {
    const { hash: _, seal, texts, ...content } = JSON.parse(line) as Record<string, unknown>
    const told = { ...content, n: index + 1, prev, ...(texts ? { pledge: sha(JSON.stringify(texts)) } : {}) }
    prev = sha(JSON.stringify(told))
    const kept = seal === undefined || seals === 'stripped' ? {} : { seal }
    return JSON.stringify({ ...told, hash: prev, ...kept, ...(texts ? { texts } : {}) })
  })
}

/** The head that somebody without the key can write. */
const headOf = (lines: readonly string[]) =>
  Buffer.from(
    JSON.stringify({ count: lines.length, hash: (JSON.parse(lines.at(-1) ?? '{}') as { hash?: string }).hash }),
  )

function edited(line: string, below: Below): string {
  const at = below(line.length)
  const other = String.fromCharCode(32 + ((line.charCodeAt(at) - 31 + below(94)) % 95))
  return line.slice(0, at) + (other === line[at] ? '~' : other) + line.slice(at + 1)
}

function changedIn(line: string): string {
  const value = JSON.parse(line) as { intent?: { chatId: number }; ending?: { state: string } }
  if (value.intent) value.intent.chatId += 1
  if (value.ending) value.ending.state = 'refused'
  return JSON.stringify(value)
}

const mutations: Record<string, Mutation> = {
  edit({ lines, head }, below) {
    const index = below(lines.length)
    return { lines: lines.with(index, edited(lines[index] ?? '', below)), head }
  },
  swap({ lines, head }, below) {
    const one = below(lines.length)
    const other = (one + 1 + below(lines.length - 1)) % lines.length
    return { lines: lines.with(one, lines[other] ?? '').with(other, lines[one] ?? ''), head }
  },
  insert({ lines, head }, below) {
    return { lines: lines.toSpliced(below(lines.length + 1), 0, lines[below(lines.length)] ?? ''), head }
  },
  cut({ lines, head }, below) {
    const from = below(lines.length)
    return { lines: lines.toSpliced(from, 1 + below(lines.length - from)), head }
  },
  'cut with the length gone'({ lines, anchored }, below) {
    const left = below(lines.length)
    return {
      lines: lines.slice(0, left),
      head: below(2) ? headOf(lines.slice(0, left)) : null,
      young: left >= anchored,
    }
  },
  'older copy'({ earlier, anchored }, below) {
    const { lines, head } = earlier[below(earlier.length - 1)] ?? { lines: [], head: null }
    return { lines: [...lines], head, young: lines.length >= anchored }
  },
  /** Entries that fit the end, made by somebody without the key. */
  add({ lines, head }, below) {
    const more = lines.slice(below(lines.length)).map(changedIn)
    const all = recomputed([...lines, ...more], 'stripped')
    return { lines: [...lines, ...all.slice(lines.length)], head: below(2) ? head : headOf(all), young: true }
  },
  recompute({ lines, anchored }, below) {
    const index = below(lines.length)
    const change = changedIn(lines[index] ?? '')
    const told =
      [lines.with(index, change), lines.toSpliced(index, 1), lines.toSpliced(index, 0, change)][below(3)] ?? []
    const changed = recomputed(told, below(2) ? 'kept' : 'stripped')
    return { lines: changed, head: headOf(changed), young: index >= anchored }
  },
}

const isFound = ({ broken, end, anchor, seal }: JournalCheck) =>
  broken !== null || end !== null || seal.unsealed > 0 || anchor.state === 'missing_end' || anchor.state === 'differs'

/** Starts a console over a mutant, with the key of the original. */
async function check(keyring: Keyring, { key, anchor }: Original, { lines, head }: Mutant): Promise<JournalCheck> {
  const { kept, start } = computer({ lines: [...lines] })
  kept.keyring = keyring
  for (const [path, content] of key) await kept.files.files.write(path, content)
  if (head) await kept.files.files.write('/head', head)
  return start().journal.check(anchor)
}

it(
  `finds ${mutants.toLocaleString('en')} mutated journals, each up to its last anchor`,
  { timeout: 60_000 },
  async () => {
    const below = seeded(40)
    const originals = {
      there: await Promise.all([4, 5, 6].map(acts => written('there', acts))),
      none: await Promise.all([4, 5, 6].map(acts => written('none', acts))),
    }
    for (const keyring of ['there', 'none'] as const)
      for (const original of originals[keyring])
        expect(isFound(await check(keyring, original, { ...original, lines: [...original.lines] }))).toBe(false)

    const names = Object.keys(mutations)
    const missed: string[] = []
    const tally = { sealed: { found: 0, beyond: 0 }, unsealed: { found: 0, beyond: 0 } }
    for (let index = 0; index < mutants; index++) {
      const keyring: Keyring = index % 4 === 3 ? 'none' : 'there'
      const name = names[below(names.length)] ?? ''
      const original = originals[keyring][below(3)]
      const mutant = original && mutations[name]?.(original, below)
      if (!original || !mutant) continue
      const counts = tally[keyring === 'there' ? 'sealed' : 'unsealed']
      if (isFound(await check(keyring, original, mutant))) counts.found++
      else if (mutant.young && (keyring === 'none' || name === 'older copy')) counts.beyond++
      else missed.push(`${index} ${keyring} ${name}: ${mutant.lines.join('\n')}`)
    }
    const { sealed, unsealed } = tally
    console.log(
      `${mutants} mutated journals: sealed, ${sealed.found} found, ${sealed.beyond} older copies after the last anchor not; ` +
        `without a keyring, ${unsealed.found} found, ${unsealed.beyond} changes after the last anchor not; ${missed.length} missed`,
    )
    expect(missed).toEqual([])
  },
)
