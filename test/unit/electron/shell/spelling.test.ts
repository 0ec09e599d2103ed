import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Session } from 'electron'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSpelling, guardSpelling } from '../../../../electron/shell/spelling'

const known = ['de', 'en-AU', 'en-GB', 'en-US', 'ru', 'uk']
let folder = ''
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'spelling-'))))
afterEach(() => rm(folder, { recursive: true }))

function setUp(given: { place?: string | null; platform?: NodeJS.Platform; preferred?: string[] } = {}) {
  const done: unknown[] = []
  let tell: Parameters<Parameters<typeof createSpelling>[0]['onFetched']>[0] = () => {}
  let look = () => {}
  let memory = 0
  const session = {
    availableSpellCheckerLanguages: known,
    setSpellCheckerLanguages: (languages: string[]) => void done.push(languages),
    setSpellCheckerEnabled: (isOn: boolean) => void done.push(isOn),
  }
  const complaints: unknown[] = []
  const spelling = createSpelling({
    ...{ session, place: null, platform: 'linux' as const, preferred: ['en-US'], ...given },
    folder: join(folder, 'Dictionaries'),
    onFetched: heard => void (tell = heard),
    computer: { every: (_ms, action) => ((look = action), () => {}), memory: () => memory },
    log: text => void complaints.push(text),
  })
  const swell = () => {
    memory += 1_000_000_000
    look()
  }
  return { spelling, done, complaints, tell, swell }
}
const unchosen = { spelling: null }

/** A folder of an administrator, with dictionaries of these names. */
async function placeWith(...files: string[]): Promise<string> {
  for (const file of files) await writeFile(join(folder, file), file)
  return folder
}

describe('a session', () => {
  it.each([
    [null, 'app://dictionaries/'],
    ['/srv/dictionaries', 'app://dictionaries/'],
    ['https://files.example/d/', 'https://files.example/d/'],
  ])('with the place %s fetches from %s, and nothing until a language is chosen', (place, url) => {
    const done: unknown[] = []
    const keep = (value: unknown) => void done.push(value)
    const session = {
      setSpellCheckerDictionaryDownloadURL: keep,
      setSpellCheckerLanguages: keep,
      setSpellCheckerEnabled: keep,
    }
    guardSpelling(session as unknown as Session, place)
    expect(done).toEqual([url, [], false])
  })
})

describe('spelling', () => {
  it('is checked by nobody where no place is named, whatever was chosen', async () => {
    const { spelling, done } = setUp()
    expect(await spelling.offer()).toEqual({ by: 'nobody', languages: [], usual: [] })
    await spelling.apply({ spelling: ['en-US', 'ru'] })
    expect(done).toEqual([[], false])
  })

  it('tells a named place without dictionaries, and those that could not be fetched until they come', async () => {
    expect(await setUp({ place: folder }).spelling.offer()).toMatchObject({ by: 'nobody', isPlaceEmpty: true })
    const { spelling, tell } = setUp({ place: 'https://files.example/d/' })
    expect(await spelling.offer()).not.toHaveProperty('unfetched')
    tell('de', 'failed')
    tell('ru', 'failed')
    expect(await spelling.offer()).toMatchObject({ by: 'dictionaries', unfetched: ['de', 'ru'] })
    tell('de', 'there')
    expect(await spelling.offer()).toMatchObject({ unfetched: ['ru'] })
  })

  it('goes without a dictionary that has no end', async () => {
    const { spelling, done, complaints, tell, swell } = setUp({ place: 'https://files.example/d/' })
    await spelling.apply({ spelling: ['de', 'ru'] })
    tell('de', 'begun')
    tell('ru', 'begun')
    tell('ru', 'there')
    swell()
    expect(done).toEqual([['de', 'ru'], true, ['ru'], true])
    expect(complaints).toHaveLength(1)
    expect(await spelling.offer()).toMatchObject({ unfetched: ['de'] })
  })

  it('is checked in all of Chromium’s languages with an address, at first in the system’s', async () => {
    const { spelling, done } = setUp({ place: 'https://files.example/d/', preferred: ['en-GB', 'ru-RU'] })
    expect(await spelling.offer()).toEqual({ by: 'dictionaries', languages: known, usual: ['en-GB', 'ru'] })
    await spelling.apply({ spelling: null })
    await spelling.apply({ spelling: ['uk', 'de', 'xx'] })
    await spelling.apply({ spelling: [] })
    expect(done).toEqual([['en-GB', 'ru'], true, ['uk', 'de'], true, [], false])
  })

  it('is left as it is by a change of anything else', async () => {
    const { spelling, done } = setUp({ place: 'https://files.example/d/' })
    await spelling.apply({ spelling: ['de'] })
    await spelling.apply({ spelling: ['de'] })
    expect(done).toEqual([['de'], true])
  })

  it.each([
    ['ru-RU', ['ru']],
    ['en', ['en-US']],
    ['en-ZA', ['en-US']],
    ['fr-FR', []],
  ])('of a system in %s begins with %j', async (preferred, languages) => {
    const { spelling, done } = setUp({ place: 'https://files.example/d/', preferred: [preferred] })
    await spelling.apply(unchosen)
    expect(done[0]).toEqual(languages)
  })

  it('takes the dictionaries of a folder, only those of the chosen languages', async () => {
    const place = await placeWith('en-US-10-1.bdic', 'ru-RU-3-0.bdic', 'de-DE-3-0.bdic', 'notes.txt')
    const { spelling, done } = setUp({ place })
    expect(await spelling.offer()).toMatchObject({ by: 'dictionaries', languages: ['de', 'en-US', 'ru'] })
    await spelling.apply({ spelling: ['ru', 'en-GB'] })
    expect(done).toEqual([['ru'], true])
    expect(await readdir(join(folder, 'Dictionaries'))).toEqual(['ru-RU-3-0.bdic'])
  })

  it('is left to the system on a Mac', async () => {
    const { spelling, done } = setUp({ platform: 'darwin', place: 'https://files.example/d/' })
    expect(await spelling.offer()).toEqual({ by: 'system', languages: [], usual: [] })
    await spelling.apply(unchosen)
    await spelling.apply({ spelling: [] })
    expect(done).toEqual([true, false])
  })

  it('is not checked where the folder cannot be read', async () => {
    const { spelling, done, complaints } = setUp({ place: '/no/such/folder' })
    await spelling.apply(unchosen)
    expect(done).toEqual([[], false])
    expect(complaints).toEqual([])
  })
})
