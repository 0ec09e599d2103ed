import { join } from 'node:path'
import { type Files, isFolder } from './files'
import { parseRecord, printRecord, type SlotRecord } from './slot-record'

type SlotLetter = 'a' | 'b'
type HeldSlots = Record<SlotLetter, SlotRecord | null>

interface SlotContent {
  /** The highest intact generation; null when there is none. */
  record: SlotRecord | null
  /** Number of slots just found damaged and set aside. */
  damaged: number
}

/**
 * Secrets that survive a crash at any moment: two slots each, written by turns, so that the newest acknowledged
 * generation is never the one being overwritten. Damaged slots are renamed to `*.bad-TIME` and left for a person.
 *
 * Names are file names: lower-case hexadecimal.
 */
export interface Slots {
  names(): Promise<string[]>
  read(name: string): Promise<SlotContent>
  /**
   * Writes the next generation into the slot that does not hold the newest one, reads it back and clears the intent.
   *
   * @returns The generation, durable.
   * @throws Error of the disk; the newest generation before is untouched.
   */
  write(name: string, record: Omit<SlotRecord, 'generation'>): Promise<number>
  /** Overwrites the older slot with the newest record: its content is no longer needed. */
  settle(name: string): Promise<void>
  /** Sets both slots aside, for a secret that can never be opened. */
  setAside(name: string): Promise<void>
  /** Overwrites and removes everything of that name. A crash half-way leaves the newest generation intact. */
  forget(name: string): Promise<void>
  /** Notes on disk that the secret of that name is about to be spent. Cleared by `write`. */
  intend(name: string, mark: object): Promise<void>
  /** A note left by a console that stopped between spending a secret and storing its successor. */
  intended(name: string): Promise<boolean>
  /** Removes the note: the secret was not spent. */
  relent(name: string): Promise<void>
}

interface SlotsDeps {
  files: Files
  folder: string
  /** Milliseconds since 1970; part of the names of slots set aside. */
  now: () => number
}

const letters: SlotLetter[] = ['a', 'b']

/** @see Slots */
export function createSlots(deps: SlotsDeps): Slots {
  const { files, folder } = deps
  const { path, replace, aside, heldIn } = createSlotFiles(deps)
  const alone = createQueue()

  async function write(name: string, record: Omit<SlotRecord, 'generation'>): Promise<number> {
    const held = await heldIn(name)
    const generation = Math.max(held.a?.generation ?? 0, held.b?.generation ?? 0) + 1
    const letter = newestOf(held) === 'a' ? 'b' : 'a'
    const content = printRecord({ ...record, generation })
    await replace(name, letter, content)
    const back = await files.read(path(name, letter))
    if (!back?.equals(content)) throw new Error('the slot does not read back as written')
    await files.erase(path(name, 'intent'))
    return generation
  }

  async function settle(name: string): Promise<void> {
    const held = await heldIn(name)
    const newest = newestOf(held)
    if (!newest || held.a?.generation === held.b?.generation) return
    const record = held[newest]
    if (record) await replace(name, newest === 'a' ? 'b' : 'a', printRecord(record))
  }

  async function setAside(name: string): Promise<void> {
    const held = await heldIn(name)
    for (const letter of letters) if (held[letter]) await aside(name, letter)
  }

  async function forget(name: string): Promise<void> {
    const newest = newestOf(await heldIn(name, () => {})) ?? 'a'
    const rest = (await files.list(folder)).filter(file => file.startsWith(`${name}.`) && file !== `${name}.${newest}`)
    for (const file of rest) await files.erase(join(folder, file))
    await files.erase(path(name, newest))
  }

  async function read(name: string): Promise<SlotContent> {
    const { damaged, ...held } = await heldIn(name, () => {})
    const newest = newestOf(held)
    return { record: newest && held[newest], damaged }
  }

  return {
    names: async () => namesAmong(await files.list(folder)),
    read: name => alone(name, () => read(name)),
    write: (name, record) => alone(name, () => write(name, record)),
    settle: name => alone(name, () => settle(name)),
    setAside: name => alone(name, () => setAside(name)),
    forget: name => alone(name, () => forget(name)),
    intend: (name, mark) => alone(name, () => replace(name, 'intent', Buffer.from(`${JSON.stringify(mark)}\n`))),
    intended: async name => (await files.read(path(name, 'intent'))) !== null,
    relent: name => alone(name, () => files.erase(path(name, 'intent'))),
  }
}

/** The files of a slot: their paths, their replacement, and their present content. */
function createSlotFiles({ files, folder, now }: SlotsDeps) {
  const path = (name: string, ending: string) => join(folder, `${name}.${ending}`)

  async function replace(name: string, ending: string, content: Buffer): Promise<void> {
    await files.list(folder)
    await files.write(path(name, 'tmp'), content)
    await files.rename(path(name, 'tmp'), path(name, ending))
  }

  async function aside(name: string, letter: SlotLetter): Promise<void> {
    await files.rename(path(name, letter), path(name, `${letter}.bad-${now()}`))
  }

  /**
   * @param onStays Takes it when a damaged one cannot be set aside; otherwise that is thrown, so that nobody writes over it.
   */
  async function heldIn(name: string, onStays?: () => void): Promise<HeldSlots & { damaged: number }> {
    const held: HeldSlots & { damaged: number } = { a: null, b: null, damaged: 0 }
    for (const letter of letters) {
      const content = await files.read(path(name, letter)).catch(emptyIfFolder)
      held[letter] = content && parseRecord(content)
      if (!content || held[letter]) continue
      held.damaged++
      const moved = aside(name, letter)
      await (onStays ? moved.catch(onStays) : moved)
    }
    return held
  }

  return { path, replace, aside, heldIn }
}

function emptyIfFolder(error: unknown): Buffer {
  if (isFolder(error)) return Buffer.alloc(0)
  throw error
}

function namesAmong(files: string[]): string[] {
  const found = files.map(file => /^([0-9a-f]+)\.[ab]$/.exec(file)?.[1])
  return [...new Set(found.filter(name => name !== undefined))]
}

function newestOf({ a, b }: HeldSlots): SlotLetter | null {
  if (!a && !b) return null
  return (a?.generation ?? 0) >= (b?.generation ?? 0) ? 'a' : 'b'
}

/** Runs tasks of one name one after another; a failed one does not stop the next. */
function createQueue() {
  const last = new Map<string, Promise<unknown>>()
  return function alone<T>(name: string, task: () => Promise<T>): Promise<T> {
    const result = (last.get(name) ?? Promise.resolve()).then(task, task)
    last.set(name, result)
    return result
  }
}
