import { expect, it } from 'vitest'
import { cacheFolder } from '../../../../../electron/shell/start/folders'

it.each([
  ['C:\\Users\\mia\\AppData\\Roaming', 'C:\\Users\\mia\\AppData\\Local\\Switchboard\\Chromium'],
  ['D:\\Profiles\\mia\\Roaming', 'D:\\Profiles\\mia\\Local\\Switchboard\\Chromium'],
  ['\\\\server\\profiles\\mia', 'C:\\Users\\mia\\AppData\\Local\\Switchboard\\Chromium'],
])('on Windows with %s the cache does not roam', (roaming, folder) => {
  expect(cacheFolder('win32', 'C:\\Users\\mia', roaming)).toBe(folder)
})

it.each(['linux', 'darwin'] as const)('on %s it is where it was', platform => {
  expect(cacheFolder(platform, '/home/mia', '/home/mia/.config')).toBeNull()
})
