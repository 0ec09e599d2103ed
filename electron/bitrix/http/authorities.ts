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
  /** Trusts these beside the others, each as PEM. */
  trust: (authorities: readonly string[]) => void
  log: (text: string, error?: unknown) => void
  places?: readonly string[]
}

/**
 * Takes up authorities that are put into the system's store while the console runs: Node reads the store once. Looked for
 * when one is missing, and only where the store has changed since.
 */
export function createAuthorities({ trust, log, places = bundles }: AuthoritiesDeps) {
  const changedAt = (place: string) =>
    stat(place).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    )
  const states = () => Promise.all(places.map(changedAt))
  let seen = states()

  async function renew(): Promise<void> {
    const [before, now] = [await seen, await states()]
    seen = Promise.resolve(now)
    for (const [at, place] of places.entries()) {
      if (now[at] === before[at]) continue
      const found = (await readFile(place, 'latin1')).match(certificate) ?? []
      trust(found)
      log(`the system’s certificates have changed: ${found.length} are trusted`)
    }
  }

  return {
    /** Hears how a request ended. */
    async heard(answer: HttpAnswer): Promise<void> {
      if (answer.kind !== 'notSent' || networkReason(answer.cause).reason !== 'certificate_unknown') return
      await renew().catch((error: unknown) => log('the system’s certificates were not read again', error))
    },
  }
}

const certificate = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g
