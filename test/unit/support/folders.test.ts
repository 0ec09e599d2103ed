import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createKeptFolder, filesHolding } from '../../support/folders'
import type { KeptFolder } from '../../support/folders'

const secret = 'k3y/Of+Nobody=5ecret'
let folder: KeptFolder

beforeEach(async () => {
  folder = await createKeptFolder()
  await mkdir(join(folder.userData, 'deep/deeper'), { recursive: true })
})
afterEach(() => folder.remove())

const base64 = (before: string) => Buffer.from(`${before}${secret} and what follows`).toString('base64')

describe('looking for secrets in files', () => {
  it.each([
    ['as it is', `token=${secret};`],
    ['in an address', `?token=${encodeURIComponent(secret)}&x=1`],
    ['in base64, from the start', base64('')],
    ['in base64, one letter later', base64('x')],
    ['in base64, two letters later', base64('xy')],
    ['in letters of two bytes', Buffer.from(`token ${secret}`, 'utf16le')],
  ])('finds one that stands there %s', async (_how, content) => {
    const file = join(folder.userData, 'deep/deeper/file.bin')
    await writeFile(file, content)
    expect(await filesHolding([secret], folder.userData)).toEqual({ holding: [file], read: 1 })
  })

  it('finds nothing if there is none', async () => {
    await writeFile(join(folder.userData, 'a'), 'k3y of nobody')
    expect(await filesHolding([secret], folder.userData)).toEqual({ holding: [], read: 1 })
  })
})
