import { hash, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { AppError } from '../app-error'
import type { Handlers, Serves } from '../contract/calls'
import type { AccountId } from '../contract/account'
import { type Active, activeOrNull } from '../services/account/active'
import type { Dialogs } from '../services/dialog/dialogs'
import type { Directories } from '../services/people/directory'
import { createAnchors } from '../services/journal/anchor'
import { type Anchoring, createAnchoring } from '../services/journal/anchoring'
import { createComparing } from '../services/evidence/compare'
import { createEvidence, type EvidenceFolder } from '../services/evidence/evidence'
import { createJournal, type Journal } from '../services/journal/journal'
import { createSeal } from '../services/journal/seal'
import { createNote } from '../storage/note'
import { createSecrets } from '../storage/secrets'
import { createSlots } from '../storage/slots'
import { createWeakSealer } from '../storage/weak-seal'
import type { PortalClocks } from './portal-clocks'
import type { System } from './system'

interface ConsoleJournalDeps {
  system: System
  active: Active
  account: () => AccountId | null
  clocks: Pick<PortalClocks, 'of' | 'now'>
  dialogs: Pick<Dialogs, 'read'>
  directory: Pick<Directories, 'of'>
  older: Handlers['message.older']
}

/** The journal with all its calls, and its times of being checked and anchored. */
export interface ConsoleJournal extends Journal {
  handlers: Serves<'journal'>
  anchoring: Anchoring
}

/** Connects the journal to the disk, the system's keyring and the portal that anchors it. */
export function createConsoleJournal({ system, active, account, clocks, ...deps }: ConsoleJournalDeps): ConsoleJournal {
  const { push, log, clock, policy } = system
  const journal = createJournal({
    file: system.disk.journal(join(system.folder, 'journal', 'acts.jsonl')),
    seal: sealOf(system),
    account,
    saveAs: system.dialogs.saveAs,
    onUnread: () => push('journal.unread', {}),
    onWritten: () => anchoring.written(),
    now: clocks.now,
    newId: randomUUID,
  })
  const place = hash('sha256', `${system.computer()}\n${system.folder}`).slice(0, 16)
  const anchoring = createAnchoring({
    ...{ journal, account, log },
    ...{ after: clock.after, wait: clock.wait },
    anchors: createAnchors({ active, place, now: clocks.now, timeout: clock.timeout }),
    portalNow() {
      const portal = activeOrNull(active)?.account.portal
      const portalClock = portal === undefined ? null : clocks.of(portal)
      return portalClock === null || portalClock.ahead() === null ? null : portalClock.now()
    },
    keepDays: () => policy().journalPersonalDays,
    onDoubt: () => push('journal.doubted', {}),
  })
  const { acts } = journal
  const { check } = anchoring
  const evidence = createEvidence({ active, acts, check, askPlace: placeAsker(system), now: clocks.now, ...deps })
  const moves = createComparing({ active, acts, directory: deps.directory })
  const handlers = { ...journal.handlers, 'journal.check': check, 'journal.evidence': evidence, 'journal.moves': moves }
  return { ...journal, handlers, anchoring }
}

/** Asks where the operator wants new folders, and makes them there. */
function placeAsker({ dialogs, disk: { files } }: System) {
  async function make(place: string, wanted: string): Promise<EvidenceFolder> {
    const taken = new Set(await files.list(place).catch(unwritable))
    let name = wanted
    for (let count = 2; taken.has(name); count++) name = `${wanted}-${count}`
    const folder = join(place, name)
    await files.list(folder).catch(unwritable)
    return { name, write: (file, content) => files.write(join(folder, file), Buffer.from(content)).catch(unwritable) }
  }
  return async () => {
    const place = await dialogs.askFolder()
    return place === null ? null : (wanted: string) => make(place, wanted)
  }
}

function unwritable(error: unknown): never {
  throw new AppError('bug', { reason: 'file_unwritable' }, { cause: error })
}

/** The key is kept as sign-ins are, but never weakly: who can write the journal could read it then. */
function sealOf({ disk: { files }, folder, vault, clock }: System) {
  const keys = join(folder, 'journal', 'key')
  const slots = createSlots({ files, folder: keys, now: clock.wall })
  const weak = createWeakSealer({ files, folder: keys })
  const secrets = createSecrets({ slots, vault, weak, now: clock.wall })
  return createSeal({ secrets, head: createNote({ files, path: join(folder, 'journal', 'head.json') }) })
}
