import { expect, it } from 'vitest'
import { startOf } from '../../../../../electron/shell/start/again'

const execPath = '/home/anna/Switchboard/switchboard'

it('starts the program by its whole path, however it was called', () => {
  expect(startOf({ argv: ['./switchboard', '--lang=ru'], env: {}, execPath })).toEqual({
    execPath,
    args: ['--lang=ru'],
  })
})

it('does not open a link a second time', () => {
  const argv = ['switchboard', '--lang=ru', 'B24console://open?chat=12', '/home/anna/sources']
  expect(startOf({ argv, env: {}, execPath }).args).toEqual(['--lang=ru', '/home/anna/sources'])
})

it('starts an AppImage by its file, and never the one of another program', () => {
  const env = { APPIMAGE: '/home/anna/S.AppImage', APPDIR: '/tmp/.mount_S' }
  expect(startOf({ argv: [], env, execPath: '/tmp/.mount_S/switchboard' }).execPath).toBe('/home/anna/S.AppImage')
  expect(startOf({ argv: [], env, execPath }).execPath).toBe(execPath)
})

it('with the link that came while it ended, and not that of its own start', () => {
  const [own, late] = ['b24console://open?chat=1', 'b24console://open?chat=2']
  expect(startOf({ argv: ['./switchboard', own], env: {}, execPath: '/opt/switchboard' }, late).args).toEqual([late])
})
