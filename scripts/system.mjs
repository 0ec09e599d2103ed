// Installs the system's missing packages for running and testing Electron, where the rights allow; otherwise names
// them. CLI: node scripts/system.mjs [--tests] [--pictures]
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = path.join(import.meta.dirname, '..', 'node_modules', 'electron', 'dist')

/** Libraries that Chromium and GTK load; libgtk-3-0 brings most of the others. */
const libraries = [
  ...['libgtk-3-0', 'libnss3', 'libnspr4', 'libasound2', 'libatk1.0-0', 'libatk-bridge2.0-0', 'libatspi2.0-0'],
  ...['libcups2', 'libdbus-1-3', 'libdrm2', 'libgbm1', 'libxkbcommon0', 'libxcomposite1', 'libxdamage1', 'libxrandr2'],
]
const fonts = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji']

/** @param {string} command @param {string[]} args */
const output = (command, args) => spawnSync(command, args, { encoding: 'utf8' }).stdout ?? ''
/** @param {string} command */
const has = command =>
  `${process.env.PATH}:/usr/sbin:/sbin`.split(':').some(folder => existsSync(path.join(folder, command)))

/**
 * @param {{ tests?: boolean, pictures?: boolean }} purpose
 * @returns {{ what: string, packages: string[], wish?: boolean }[]} `wish`: it works without, only less well.
 */
function lacking({ tests, pictures }) {
  const unresolved = output('ldd', [path.join(dist, 'electron')]).match(/\S+(?= => not found)/g) ?? []
  const screen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  const found = [
    { what: `libraries (${unresolved.slice(0, 3).join(', ')})`, packages: libraries, there: unresolved.length === 0 },
    { what: 'a virtual display', packages: ['xvfb'], there: Boolean(screen) || has('Xvfb') },
  ]
  if (tests) {
    const secret = /libsecret-1\.so\.0/.test(output(has('ldconfig') ? '/sbin/ldconfig' : 'true', ['-p']))
    found.push({ what: 'a keyring', packages: ['gnome-keyring'], there: has('gnome-keyring-daemon') })
    found.push({ what: 'a session bus', packages: ['dbus'], there: has('dbus-run-session') })
    found.push({ what: 'libsecret', packages: ['libsecret-1-0'], there: secret })
  }
  const list = found.filter(({ there }) => !there).map(({ what, packages }) => ({ what, packages }))
  const absent = pictures && has('dpkg-query') ? fonts.filter(name => !installed(name)) : []
  return absent.length > 0 ? [...list, { what: 'fonts for every script', packages: absent, wish: true }] : list
}

/** @param {string} name */
const installed = name => output('dpkg-query', ['-W', '-f', '${Status}', name]).endsWith(' installed')

/**
 * Ubuntu since 24.04 calls some libraries `...t64`.
 * @param {string[]} names
 */
function asNamedHere(names) {
  const policy = output('apt-cache', ['policy', ...names.map(name => `${name}t64`)])
  const renamed = new Set([...policy.matchAll(/^(\S+):\n.*\n\s+Candidate: (?!\(none\))/gm)].map(match => match[1]))
  return names.map(name => (renamed.has(`${name}t64`) ? `${name}t64` : name))
}

/** @returns {string[] | null} What to put before apt-get, or null: no right to install. */
function rights() {
  if (process.getuid?.() === 0) return []
  return has('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null
}

/** @param {string[]} before @param {string[]} args */
function apt(before, args) {
  const env = ['env', 'DEBIAN_FRONTEND=noninteractive']
  const [command = '', ...rest] = [...before, ...env, 'apt-get', '-q', '-o', 'DPkg::Lock::Timeout=300', ...args]
  return spawnSync(command, rest, { encoding: 'utf8' })
}

/** @param {string[]} before @param {string[]} packages */
function install(before, packages) {
  const attempt = () => apt(before, ['install', '-y', '--no-install-recommends', ...asNamedHere(packages)])
  const first = attempt()
  if (first.status === 0) return first
  apt(before, ['update'])
  return attempt()
}

/**
 * Makes the system ready, or says what is missing and how to get it. Does nothing on Windows and macOS.
 *
 * @param {{ tests?: boolean, pictures?: boolean, log?: (line: string) => void }} purpose `tests` needs a keyring
 *   daemon besides, `pictures` wishes for fonts of every script.
 * @throws {Error} One line with the command to run, when something is missing and may not be installed.
 */
export function prepareSystem({ tests = false, pictures = false, log = line => console.log(line) } = {}) {
  if (process.platform !== 'linux') return
  const missing = lacking({ tests, pictures })
  if (missing.length === 0) return
  const what = missing.map(item => item.what).join(', ')
  const packages = missing.flatMap(item => item.packages)
  const before = has('apt-get') ? rights() : null
  if (before) {
    log(`Installing ${what}: apt-get install ${packages.join(' ')}`)
    const { stderr } = install(before, packages)
    const still = lacking({ tests, pictures }).filter(item => !item.wish)
    if (still.length === 0) return
    throw new Error(`apt-get could not install ${still.map(item => item.what).join(', ')}:\n${stderr.slice(-2000)}`)
  }
  const how = has('apt-get')
    ? `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${asNamedHere(packages).join(' ')}`
    : `the package manager of this system (the packages are called ${packages.join(', ')} on Debian)`
  const line = `Missing: ${what}. Install with: ${how}`
  if (missing.every(item => item.wish)) log(line)
  else throw new Error(line)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    prepareSystem({ tests: process.argv.includes('--tests'), pictures: process.argv.includes('--pictures') })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
