import { expect, it } from 'vitest'
import { keyringFor } from '../../../../../electron/shell/start/keyring'

const bus = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/run/user/1000/bus' }

it.each([
  ['a desktop that Chromium knows', 'linux', { ...bus, XDG_CURRENT_DESKTOP: 'ubuntu:GNOME' }, 'gnome-libsecret'],
  ['one that it does not know', 'linux', { ...bus, XDG_CURRENT_DESKTOP: 'MATE' }, 'gnome-libsecret'],
  ['one without a name', 'linux', bus, 'gnome-libsecret'],
  ['KDE, whose own keyring Chromium finds', 'linux', { ...bus, XDG_CURRENT_DESKTOP: 'KDE' }, null],
  ['KDE of old', 'linux', { ...bus, KDE_FULL_SESSION: 'true' }, null],
  ['no session bus', 'linux', { XDG_CURRENT_DESKTOP: 'MATE' }, null],
  ['a Mac', 'darwin', bus, null],
] as const)('%s', (_, platform, env, keyring) => {
  expect(keyringFor({ platform, env })).toBe(keyring)
})
