import { mkdtemp, mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareElectron } from '../../scripts/electron.mjs'
import type { ConsoleOptions } from './console'
import { removeFolder } from './folders'

/** A person's home with a keyring in it, for consoles that are started there one after the other. */
export interface KeyringHome {
  /** Starts the console in a session whose keyring is unlocked. */
  unlocked: ConsoleOptions
  /** Starts it in a session whose keyring nobody has unlocked. */
  locked: ConsoleOptions
  remove(): Promise<void>
}

/** Whether a daemon answers for the session's secrets. */
const named =
  'dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus ' +
  'org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q "boolean true"'

/** Every console gets a session bus and a GNOME keyring daemon of its own; both end with it, the home stays. */
export async function createKeyringHome(): Promise<KeyringHome> {
  const home = await mkdtemp(join(tmpdir(), 'switchboard-home-'))
  const userData = join(home, 'console')
  await mkdir(userData)
  const { executable } = await prepareElectron({ log: () => {} })
  const unlock = 'printf pass | gnome-keyring-daemon --unlock --components=secrets'
  const leave = 'gnome-keyring-daemon --start --components=secrets'

  async function session(name: string, daemon: string): Promise<ConsoleOptions> {
    const executablePath = join(home, name)
    // Asked before it has its name, the bus would start another daemon, which nobody has unlocked.
    const inSession = `${daemon} >/dev/null 2>&1; until ${named}; do sleep 0.05; done; exec "$@"`
    const script = `#!/bin/sh\nexec dbus-run-session -- sh -c '${inSession}' sh '${executable}' "$@"\n`
    await writeFile(executablePath, script, { mode: 0o755 })
    return {
      userData,
      executablePath,
      args: ['--password-store=gnome-libsecret'],
      env: { HOME: home, XDG_DATA_HOME: join(home, 'data'), XDG_CONFIG_HOME: join(home, 'config') },
    }
  }

  return {
    unlocked: await session('electron-unlocked', unlock),
    locked: await session('electron-locked', leave),
    remove: () => removeFolder(home),
  }
}
