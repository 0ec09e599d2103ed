import type { RecentSearch } from '../../../electron/contract/search'
import { Settings, settingsDefault } from '../../../electron/contract/app'
import { computerClock } from '../../../electron/console/clock'
import type { ConsolePolicy } from '../../../electron/console/policy'
import type { Preferred, Shell, System, Updating } from '../../../electron/console/system'
import { en } from '../../../electron/shell/locales/en'
import type { Disk } from '../../../electron/storage/disk'
import { createMemoryDisk } from '../../unit/electron/storage/memory-disk'

/** The surroundings of a console without Electron: a disk in memory, nobody at the dialogs, nothing outside the window. */
export function testSystem(given: Partial<System> = {}): System {
  return {
    clock: computerClock,
    disk: memoryDisk(),
    random: Math.random,
    folder: '/',
    computer: () => 'test',
    platform: 'linux',
    version: 'test',
    electron: 'none',
    locale: 'en-US',
    installedVersion: async () => null,
    unofficial: false,
    restart: () => {},
    hours: null,
    region: null,
    namesLost: false,
    log: () => {},
    redactor: { redact: text => text, register: () => {}, release: () => {} },
    policy: () => noPolicy,
    policyOrigin: () => ({ path: '/policy.json', problems: [], restart: [], guarded: new Set() }),
    onPolicy: () => {},
    preferences: memoryPreferences(),
    push: () => {},
    apply: () => {},
    spelling: async () => ({ by: 'nobody', languages: [], usual: [] }),
    copy: async () => {},
    open: async () => {},
    watch: () => ({ now: () => ({ visible: true, idleMs: 0 }), onChange: () => {} }),
    onResume: () => {},
    onLink: () => {},
    inspection: {
      facts: () => ({ version: 'test' }),
      recentLog: async () => '',
      proxyScript: async () => null,
      addresses: () => 1,
      names: () => [],
    },
    onNetwork: () => {},
    onProxyLogin: () => {},
    resolveProxy: async () => 'DIRECT',
    vault: {
      status: async () => ({ available: true, backend: 'test' }),
      seal: async text => Buffer.from(text),
      open: async sealed => ({ kind: 'opened', text: sealed.toString(), stale: false }),
    },
    listen: async () => Promise.reject(new Error('EADDRINUSE')),
    dialogs: { saveAs: async () => false, askWhere: async () => null, askFolder: async () => null, reveal: () => {} },
    updating: async () => noUpdating,
    shell: async () => noShell,
    ...given,
  }
}

/** A program that nobody has installed. */
const noUpdating: Updating = {
  arch: 'x64',
  keys: [],
  installer: null,
  file: {
    path: '',
    save: () => Promise.reject(new Error('EROFS')),
    size: async () => null,
    isAs: async () => false,
    remove: async () => {},
  },
  quit: () => {},
}

/** No administrator has decided anything. */
export const noPolicy: ConsolePolicy = {
  lockPortal: false,
  allowWebhook: true,
  allowWeakStorage: true,
  redirectPort: 1,
}

/** Nothing outside the window, and an operator who does not look at it. */
export const noShell: Shell = {
  show: () => null,
  raise: () => {},
  isInFront: () => false,
  words: () => en.notification,
  setUnread: () => {},
  abilities: async () => ({ notifications: false, tray: false }),
  refresh: () => {},
}

/** The part of a journal's file that has room for everything, and of which nothing is cut away. */
export const endless = {
  unread: () => 0,
  spare: async () => 0,
  drop: async () => {},
  rewrite: async () => {},
}

/** A disk in memory; its journal keeps its entries, and the operator has no files. */
export function memoryDisk(given: Partial<Disk> = {}): Disk {
  const lines: string[] = []
  return {
    files: createMemoryDisk().files,
    local: {
      size: async () => null,
      isFolder: async () => false,
      // eslint-disable-next-line require-yield
      async *read() {
        throw new Error('ENOENT')
      },
      create: () => Promise.reject(new Error('EROFS')),
    },
    journal: () => ({ ...endless, append: async line => void lines.push(line), read: async () => [...lines] }),
    ...given,
  }
}

function memoryPreferences(): Preferred {
  let settings = settingsDefault
  let recent: RecentSearch[] = []
  return {
    settings: () => settings,
    locked: () => [],
    change(part) {
      const given = Object.entries(part).filter(([, value]) => value !== undefined)
      return (settings = Settings.parse({ ...settings, ...Object.fromEntries(given) }))
    },
    flush: async () => true,
    rememberEarlyField() {},
    recentOf: () => ({ read: () => recent, write: list => void (recent = list) }),
  }
}
