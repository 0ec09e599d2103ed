import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createAuthorities, storeFiles } from '../../../../../electron/bitrix/http/authorities'
import { removeFolder } from '../../../../support/folders'
import { createCertificate } from '../../../../support/network/certificate'

const unknown = { kind: 'notSent', cause: 'SELF_SIGNED_CERT_IN_CHAIN' } as const
const pem = () => createCertificate().cert.trim()

/** A store in a file, and one as Node reads it. */
async function store({ file = [] as string[], whole = [] as string[], refused = '' } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'switchboard-authorities-'))
  onTestFinished(() => removeFolder(folder))
  const place = join(folder, 'bundle.pem')
  const trusted = new Set<string>()
  const logged: string[] = []
  const readings = { whole: 0 }
  const write = async (second: number, ...authorities: string[]) => {
    await writeFile(place, `# Office\n${authorities.join('\n')}`)
    await utimes(place, second, second)
  }
  await write(1, ...file)
  const authorities = createAuthorities({
    places: [join(folder, 'none'), place],
    trust(found) {
      if (found.includes(refused)) throw new Error('ERR_CRYPTO_OPERATION_FAILED')
      const before = trusted.size
      for (const each of found) trusted.add(each)
      return trusted.size - before
    },
    readStore() {
      readings.whole++
      return whole
    },
    log: text => logged.push(text),
  })
  await authorities.start()
  return { ...authorities, place, trusted, logged, readings, write }
}

it('a store that stands in one file is read from there, once', async () => {
  const [one, other] = [pem(), pem()]
  const { start, trusted, readings, logged } = await store({ file: [one, other], whole: [pem()] })
  await start()
  expect([...trusted]).toEqual([one, other])
  expect(readings.whole).toBe(0)
  expect(logged).toEqual(['2 certificates of the system are trusted'])
})

it('a store without such a file is read as Node does', async () => {
  const one = pem()
  const { trusted, readings, logged } = await store({ whole: [one] })
  expect([...trusted]).toEqual([one])
  expect(readings.whole).toBe(1)
  expect(logged).toEqual(['1 certificates of the system are trusted'])
})

it('a file with a certificate that Node cannot read gives way to what Node reads, and nothing fails', async () => {
  const [one, bad] = [pem(), pem()]
  const { trusted, heard, logged } = await store({ file: [one, bad], whole: [one], refused: bad })
  expect([...trusted]).toEqual([one])
  expect(await heard(unknown)).toBe(false)
  expect(logged).toEqual(['certificates of the system cannot be used', '1 certificates of the system are trusted'])
  const none = await store({ file: [bad], whole: [bad], refused: bad })
  expect([...none.trusted]).toEqual([])
  expect(none.logged.at(-1)).toBe('0 certificates of the system are trusted')
})

it('an authority that only Node finds is found once one was missing, and the store is not read whole again', async () => {
  const [one, hidden] = [pem(), pem()]
  const { heard, trusted, readings } = await store({ file: [one], whole: [one, hidden] })
  expect(await Promise.all([heard(unknown), heard(unknown)])).toEqual([true, true])
  expect([...trusted]).toEqual([one, hidden])
  expect(await heard(unknown)).toBe(false)
  expect(readings.whole).toBe(1)
})

it.each([
  ['linux', {}, true],
  ['linux', { SSL_CERT_FILE: '/office.pem' }, false],
  ['linux', { SSL_CERT_DIR: '/office' }, false],
  ['darwin', {}, false],
  ['win32', {}, false],
] as const)('on %s with %j the store is looked for in files: %s', (platform, env, isLookedFor) => {
  expect(storeFiles(platform, env).length > 0).toBe(isLookedFor)
})

it('an authority that is put in while the console runs is trusted once one was missing', async () => {
  const [first, one, other] = [pem(), pem(), pem()]
  const { heard, trusted, logged, write } = await store({ file: [first] })
  await write(2, first, one, other)
  expect(await heard({ kind: 'notSent', cause: 'ECONNREFUSED' })).toBe(false)
  expect(await heard({ kind: 'notSent', cause: 'CERT_HAS_EXPIRED' })).toBe(false)
  expect([...trusted]).toEqual([first])
  expect(await heard(unknown)).toBe(true)
  expect(await heard(unknown)).toBe(false)
  expect([...trusted]).toEqual([first, one, other])
  expect(logged.at(-1)).toBe('the system’s certificates have changed: 3 are trusted')
})

it('a store that is gone, or is no store, changes nothing', async () => {
  const first = pem()
  const { heard, trusted, write, place } = await store({ file: [first], whole: [first] })
  await write(2, 'no certificate')
  expect(await heard(unknown)).toBe(false)
  await rm(place)
  expect(await heard(unknown)).toBe(false)
  expect([...trusted]).toEqual([first])
})
