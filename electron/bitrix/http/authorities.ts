import { readFile, stat } from 'node:fs/promises'
import type { HttpAnswer } from './answer'
import { networkReason } from './network-reason'

/** Where Linux keeps the authorities of its store in one file: Debian and its kin, Red Hat's, SUSE. */
const bundles = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/ca-bundle.pem',
]

interface AuthoritiesDeps {
  /** Trusts these beside the others, each as PEM, and tells how many are new. */
  trust: (authorities: readonly string[]) => number
  /** The system's whole store as Node reads it. */
  readStore: () => readonly string[]
  log: (text: string, error?: unknown) => void
  /** Files of which each holds the store; nothing where there is none, or where it does not count. */
  places: readonly string[]
}

/**
 * The files that hold the system's store as a whole. None where the environment names another store, which only Node knows
 * how to read.
 */
export const storeFiles = (platform: NodeJS.Platform, env: Partial<Record<string, string>>): readonly string[] =>
  platform === 'linux' && !env['SSL_CERT_FILE'] && !env['SSL_CERT_DIR'] ? bundles : []

/**
 * The authorities of the system's store. Where it stands in one file that is read, in a hundredth of the time that Node
 * takes for the store's folders, and without the copy that Node keeps. Should an authority be missing, the store is read
 * again: from that file if it has changed meanwhile, else once as Node does.
 */
export function createAuthorities({ trust, readStore, log, places }: AuthoritiesDeps) {
  let started: Promise<void> | null = null
  let seen: number[] = []
  let renewing: Promise<boolean> | null = null
  let isWhole = false

  /** @returns How many are new; null if they cannot be trusted, such as for one that is none. */
  function attempt(authorities: readonly string[]): number | null {
    try {
      return trust(authorities)
    } catch (error) {
      log('certificates of the system cannot be used', error)
      return null
    }
  }

  function trustWhole(): { all: number; added: number } {
    isWhole = true
    const store = readStore()
    const added = attempt(store)
    return { all: added === null ? 0 : store.length, added: added ?? 0 }
  }

  async function start(): Promise<void> {
    seen = await Promise.all(places.map(changedAt))
    const found = (await Promise.all(places.map(read))).flat()
    const isUsed = found.length > 0 && attempt(found) !== null
    log(`${isUsed ? found.length : trustWhole().all} certificates of the system are trusted`)
  }

  async function renew(): Promise<boolean> {
    const [before, now] = [seen, await Promise.all(places.map(changedAt))]
    seen = now
    const changed = places.filter((_, at) => now[at] !== before[at])
    const found = (await Promise.all(changed.map(read))).flat()
    const added = found.length > 0 ? (attempt(found) ?? 0) : 0
    if (added > 0) log(`the system’s certificates have changed: ${found.length} are trusted`)
    return added > 0 || (!isWhole && trustWhole().added > 0)
  }

  return {
    /** Trusts the system's authorities; reads them when it is first called. */
    start: () => (started ??= start()),

    /** Hears how a request ended. True if it ended for lack of an authority that is trusted by now. */
    async heard(answer: HttpAnswer): Promise<boolean> {
      if (answer.kind !== 'notSent' || networkReason(answer.cause).reason !== 'certificate_unknown') return false
      renewing ??= renew().finally(() => (renewing = null))
      return renewing
    },
  }
}

const certificate = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g

/** Nothing where there is no such file. */
const read = (place: string): Promise<string[]> =>
  readFile(place, 'latin1').then(
    text => text.match(certificate) ?? [],
    () => [],
  )

const changedAt = (place: string): Promise<number> =>
  stat(place).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
