import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createAutoStart } from '../../../../electron/shell/auto-start'

function computer(platform: NodeJS.Platform, isPackaged = true) {
  const config = mkdtempSync(join(tmpdir(), 'switchboard-autostart-'))
  onTestFinished(() => rmSync(config, { recursive: true }))
  const asked: boolean[] = []
  const apply = createAutoStart({
    ...{ platform, isPackaged, config, program: '/opt/Switch "board"/100%', log: () => {} },
    setLoginItem: ({ openAtLogin }) => asked.push(openAtLogin),
  })
  return { apply, asked, file: join(config, 'autostart/switchboard.desktop') }
}

it('writes an entry on Linux, and takes it away', () => {
  const { apply, file } = computer('linux')
  apply(true)
  expect(readFileSync(file, 'utf8')).toContain('Exec="/opt/Switch \\\\"board\\\\"/100%%"')
  expect(readFileSync(file, 'utf8')).toContain('TryExec=/opt/Switch "board"/100%\n')
  apply(false)
  expect(existsSync(file)).toBe(false)
})

it.each(['win32', 'darwin'] as const)('asks %s, once for each change', platform => {
  const { apply, asked } = computer(platform)
  for (const wanted of [true, true, false]) apply(wanted)
  expect(asked).toEqual([true, false])
})

it('leaves the system alone when run from its sources', () => {
  const { apply, file } = computer('linux', false)
  apply(true)
  expect(existsSync(file)).toBe(false)
})
