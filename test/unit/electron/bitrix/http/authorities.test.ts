import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createAuthorities } from '../../../../../electron/bitrix/http/authorities'
import { removeFolder } from '../../../../support/folders'
import { createCertificate } from '../../../../support/network/certificate'

const unknown = { kind: 'notSent', cause: 'SELF_SIGNED_CERT_IN_CHAIN' } as const

async function store() {
  const folder = await mkdtemp(join(tmpdir(), 'switchboard-authorities-'))
  onTestFinished(() => removeFolder(folder))
  const place = join(folder, 'bundle.pem')
  const trusted: string[][] = []
  const logged: string[] = []
  const write = async (second: number, ...authorities: string[]) => {
    await writeFile(place, `# Office\n${authorities.join('\n')}`)
    await utimes(place, second, second)
  }
  await write(1, 'none')
  const authorities = createAuthorities({
    ...{ places: [join(folder, 'none'), place], trust: found => trusted.push([...found]) },
    log: text => logged.push(text),
  })
  await authorities.heard(unknown)
  return { ...authorities, place, trusted, logged, write }
}

it('an authority that is put in while the console runs is trusted once one was missing', async () => {
  const { heard, trusted, write } = await store()
  const [one, other] = [createCertificate().cert, createCertificate().cert]
  expect(trusted).toEqual([])
  await write(2, one, other)
  await heard({ kind: 'notSent', cause: 'ECONNREFUSED' })
  await heard({ kind: 'notSent', cause: 'CERT_HAS_EXPIRED' })
  expect(trusted).toEqual([])
  await heard(unknown)
  await heard(unknown)
  expect(trusted).toEqual([[one.trim(), other.trim()]])
})

it('a store that is gone, or is no store, changes nothing', async () => {
  const { heard, trusted, logged, write, place } = await store()
  await write(2, 'no certificate')
  await heard(unknown)
  expect(trusted).toEqual([[]])
  await rm(place)
  await heard(unknown)
  expect(trusted).toEqual([[]])
  expect(logged.at(-1)).toBe('the system’s certificates were not read again')
})
