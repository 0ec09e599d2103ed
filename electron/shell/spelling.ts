import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Session } from 'electron'
import type { Settings, SpellingOffer } from '../contract/app'
import { watchFetching } from './network/fetching'

/** Languages that are checked before the operator has chosen. */
const mostUsual = 4

/** Never an address of a network: Chromium asks nobody for dictionaries. */
const nowhere = 'app://dictionaries/'

/** An https address, where dictionaries may be fetched from. */
const isAddress = (place: string): boolean => place.startsWith('https://')

/**
 * Keeps Chromium from fetching dictionaries. It does so as soon as there is a session, from Google unless told another
 * place, and switching its checker off does not stop it: only a session without languages asks for none.
 *
 * @param place The administrator's place for dictionaries; null where none is named.
 * @see https://github.com/electron/electron/issues/22995
 */
export function guardSpelling(session: Session, place: string | null): void {
  session.setSpellCheckerDictionaryDownloadURL(place !== null && isAddress(place) ? place : nowhere)
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
}

interface SpellingDeps {
  session: Pick<Session, 'availableSpellCheckerLanguages' | 'setSpellCheckerLanguages' | 'setSpellCheckerEnabled'>
  /** Tells of each dictionary that it is being fetched, that it is there by now, or could not be fetched. */
  onFetched: (heard: (language: string, state: 'begun' | 'there' | 'failed') => void) => void
  /** What bounds the fetching. */
  computer: Pick<Parameters<typeof watchFetching>[0], 'every' | 'memory'>
  /** The administrator's place for dictionaries: an https address or a folder. */
  place: string | null
  platform: NodeJS.Platform
  /** The folder in which Chromium looks for dictionaries. */
  folder: string
  /** The system's languages, the most wanted first. */
  preferred: readonly string[]
  log: (text: string, error?: unknown) => void
}

export interface Spelling {
  /** What can be checked on this computer. */
  offer(): Promise<SpellingOffer>
  /** Checks in the chosen languages. Never rejects. */
  apply(settings: Pick<Settings, 'spelling'>): Promise<void>
}

/** The spelling checker of the fields in which operators write. */
export function createSpelling(deps: SpellingDeps): Spelling {
  const { session, place, platform, log } = deps
  let last = Promise.resolve()
  let applied: Settings['spelling'] | undefined
  let checked: readonly string[] = []
  const unfetched = heardOf(deps, languages => check(checked.filter(language => !languages.includes(language))))

  function check(languages: readonly string[]): void {
    checked = languages
    session.setSpellCheckerLanguages([...languages])
    session.setSpellCheckerEnabled(languages.length > 0)
  }

  async function offer(): Promise<SpellingOffer> {
    if (platform === 'darwin') return { by: 'system', languages: [], usual: [] }
    const known = session.availableSpellCheckerLanguages
    const languages = place === null ? [] : isAddress(place) ? known : await languagesIn(place, known)
    const usual = [...new Set(deps.preferred.flatMap(tag => matching(tag, languages)))].slice(0, mostUsual)
    const isNone = languages.length === 0
    return {
      ...{ by: isNone ? 'nobody' : 'dictionaries', languages, usual },
      ...(isNone && place !== null && { isPlaceEmpty: true }),
      ...(unfetched.size > 0 && { unfetched: [...unfetched] }),
    }
  }

  async function turnTo({ spelling }: Pick<Settings, 'spelling'>): Promise<void> {
    if (platform === 'darwin') return session.setSpellCheckerEnabled(spelling === null || spelling.length > 0)
    const { languages, usual } = await offer()
    const chosen = (spelling ?? usual).filter(language => languages.includes(language))
    if (place !== null && !isAddress(place)) await lay(place, deps.folder, chosen)
    check(chosen)
  }

  return {
    offer,
    apply(settings) {
      // Any other setting leaves the dictionaries as they are.
      if (applied !== undefined && isDeepStrictEqual(applied, settings.spelling)) return last
      applied = settings.spelling
      return (last = last.then(() => turnTo(settings)).catch((error: unknown) => log('spelling is not checked', error)))
    },
  }
}

/**
 * @param leave Has Chromium check without these, which it then fetches no longer.
 * @returns Languages whose dictionaries could not be fetched, as they are heard of.
 */
function heardOf({ onFetched, computer, log }: SpellingDeps, leave: (languages: readonly string[]) => void) {
  const unfetched = new Set<string>()
  const fetching = watchFetching({
    ...computer,
    giveUp(languages) {
      log('a dictionary without end is not fetched')
      for (const language of languages) unfetched.add(language)
      leave(languages)
    },
  })
  onFetched((language, state) => {
    if (state === 'begun') return fetching.begin(language)
    fetching.end(language)
    if (state === 'there') unfetched.delete(language)
    else unfetched.add(language)
  })
  return unfetched
}

/** The language itself, else the first one that is as good: `ru` for `ru-RU`, `en-US` for `en`. */
function matching(tag: string, languages: readonly string[]): string[] {
  const base = tag.split('-')[0] ?? ''
  const found = [tag, base, `${base}-US`].find(each => languages.includes(each))
  return [found ?? languages.find(each => each.split('-')[0] === base)].filter(each => each !== undefined)
}

/** Chromium's dictionaries, such as `en-US-10-1.bdic` and `ru-RU-3-0.bdic`; none in a folder that cannot be read. */
async function dictionariesIn(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch(() => [])
  return files.filter(file => /^[a-z-]+(?:-\d+){2}\.bdic$/i.test(file))
}

async function languagesIn(folder: string, known: readonly string[]): Promise<string[]> {
  const files = await dictionariesIn(folder)
  return known.filter(language => fileOf(files, language) !== undefined)
}

/** A language's dictionary may name a region that the language does not: `ru-RU-3-0.bdic` for `ru`. */
function fileOf(files: readonly string[], language: string): string | undefined {
  const named = new RegExp(`^${language}(?:-\\d+){2}\\.bdic$`, 'i')
  const regional = new RegExp(`^${language}-[a-z]{2}(?:-\\d+){2}\\.bdic$`, 'i')
  return files.find(file => named.test(file)) ?? files.find(file => regional.test(file))
}

/** Lays dictionaries where Chromium looks before it asks for them anywhere. */
async function lay(place: string, folder: string, languages: readonly string[]): Promise<void> {
  const files = await dictionariesIn(place)
  await mkdir(folder, { recursive: true })
  for (const language of languages) {
    const file = fileOf(files, language)
    if (file) await copyFile(join(place, file), join(folder, file))
  }
}
