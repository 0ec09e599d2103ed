import { chmod, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import files from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createDownloads } from '../../../electron/bitrix/http/download'
import type { RestartObstacle, UpdateState } from '../../../electron/contract/update'
import { createFeed } from '../../../electron/services/update/feed'
import { createUpdateMemory } from '../../../electron/services/update/memory'
import type { UpdateDeps, UpdatePolicy } from '../../../electron/services/update/status'
import { createUpdates } from '../../../electron/services/update/updates'
import { createFolderInstaller } from '../../../electron/shell/update/folder'
import { createFiles } from '../../../electron/storage/files'
import { createPackageFile } from '../../../electron/storage/package-file'
import { createRecords } from '../../../electron/storage/records'
import { removeFolder } from '../folders'
import { packed } from './archive'
import type { TestFeed } from './feed'

/** The program of a version, as a package holds it. */
export const programOf = (version: string) =>
  packed({
    'switchboard/': { type: '5', mode: 0o755 },
    'switchboard/switchboard': { type: '0', content: `program ${version}`, mode: 0o755 },
    'switchboard/version': version,
  })

/** A computer with an installed program and the files of its console. */
export async function createComputer(feed: TestFeed) {
  const home = await mkdtemp(join(tmpdir(), 'switchboard-update-'))
  onTestFinished(() => removeFolder(home))
  const place = join(home, 'switchboard')
  await mkdir(place)
  await writeFile(join(place, 'switchboard'), 'program 1.0.0')
  await chmod(join(place, 'switchboard'), 0o755)
  await writeFile(join(place, 'version'), '1.0.0')
  const installed = (folder = place) => readFile(join(folder, 'version'), 'utf8').catch(() => null)

  /** Begins to start the version that is installed. */
  async function begin(policy: UpdatePolicy = {}, given: Partial<UpdateDeps> = {}) {
    const version = (await installed()) ?? 'none'
    const records = createRecords({ files: createFiles(true), now: Date.now })
    const folder = join(home, 'console', 'update')
    const told: UpdateState[] = []
    const logged: string[] = []
    let [quits, underWay]: [number, RestartObstacle | null] = [0, null]
    const file = createPackageFile(join(folder, 'package'))
    const downloads = createDownloads({ userAgent: 'Switchboard/test', patienceMs: 2000 })
    const updates = createUpdates({
      ...{ version, platform: 'linux', arch: 'x64', keys: feed.keys, file },
      policy: () => ({ updateFeed: feed.address, ...policy }),
      installer: createFolderInstaller({ place, program: 'switchboard', files }),
      memory: createUpdateMemory({ records, folder, log: text => void logged.push(text) }),
      feedAt: address => createFeed(downloads, address),
      time: () => ({ now: Date.now(), isSure: false }),
      wall: Date.now,
      timeout: ms => AbortSignal.timeout(ms),
      underWay: async () => underWay,
      quit() {
        quits++
      },
      push(name, payload) {
        if (name === 'update.changed') told.push(payload as UpdateState)
      },
      log: text => void logged.push(text),
      ...given,
    })
    const started = updates.start().catch((error: unknown) => logged.push(String(error)))
    /** Whether the program is to be started again. @param startsMeanwhile The operator starts it while it ends. */
    async function finish(startsMeanwhile = false): Promise<boolean> {
      let again = startsMeanwhile
      const ending = { going() {}, wantAgain: () => void (again = true), isWantedAgain: () => again }
      const isByInstaller = await updates.finish(ending)
      return again && !isByInstaller
    }
    return {
      ...updates,
      finish,
      started: () => started,
      ...{ told, logged, file },
      quits: () => quits,
      cut: (what: RestartObstacle | null) => void (underWay = what),
      state: () => updates.handlers['update.state']({}),
      fetch: () => updates.handlers['update.fetch']({}),
      install: () => updates.handlers['update.install']({}),
      back: () => updates.handlers['update.back']({}),
      resume: () => updates.handlers['update.resume']({}),
    }
  }
  /** Starts it. */
  async function start(...given: Parameters<typeof begin>) {
    const begun = await begin(...given)
    await begun.started()
    return begun
  }
  return { home, place, installed, begin, start }
}

/** Starts the console, lets it check, fetch what it finds, and end. */
export async function tried(
  computer: Awaited<ReturnType<typeof createComputer>>,
  ...given: Parameters<typeof computer.start>
) {
  const updates = await computer.start(...given)
  await updates.check()
  await updates.fetch()
  const { refusal, step } = await updates.state()
  await updates.finish()
  return { refusal, step, updates, version: await computer.installed() }
}
