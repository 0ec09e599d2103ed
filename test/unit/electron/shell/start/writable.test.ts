import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { isWritable } from '../../../../../electron/shell/start/writable'

it('tells a folder that can be written to, and leaves nothing in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-writable-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'file'), '')
  expect(isWritable(folder)).toBe(true)
  expect(isWritable(join(folder, 'new', 'one'))).toBe(true)
  expect(isWritable(join(folder, 'file'))).toBe(false)
  expect(isWritable(join(folder, 'file', 'within'))).toBe(false)
  expect(readdirSync(folder)).toEqual(['file', 'new'])
})
