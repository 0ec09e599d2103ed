import { createHash } from 'node:crypto'

export interface TokenPair {
  accessToken: string
  refreshToken: string
  userId: number
}

/** The user of an access token, or the reason why it has none. */
type Standing = { userId: number } | 'expired' | 'unknown'

export interface Grants {
  /** Lifetime of an access token in seconds. */
  accessTokenSeconds: number
  issueCode(userId: number): string
  /** Exchanges a code once, within its 30 seconds; null when it is not good. */
  redeemCode(code: string): TokenPair | null
  /** Rotates: the refresh token is used up and the access token issued with it dies. Null when it is not good. */
  refresh(refreshToken: string): TokenPair | null
  standing(accessToken: string): Standing
  webhookSecret(userId: number): string
  /** Every code, token and webhook secret so far. */
  issuedSecrets(): string[]
  isWebhook(userId: number, secret: string): boolean
  /** Makes every access token issued so far answer `expired_token`. */
  expireAccessTokens(): void
  revokeRefreshTokens(): void
  /** Makes every webhook issued so far void; new ones get new secrets. */
  revokeWebhooks(): void
  restoreWebhooks(): void
}

const codeLifetime = 30_000

/**
 * Codes, tokens and webhook secrets of the portal, each 32 characters and never issued twice.
 *
 * @param salt Sets the secrets of this portal apart from those of another.
 * @see settings/oauth/index.md, settings/oauth/auto-renewal.md
 */
export function createGrants(now: () => number, salt: () => string): Grants {
  const codes = new Map<string, { userId: number; until: number }>()
  const access = new Map<string, { userId: number; until: number }>()
  const refresh = new Map<string, { userId: number; accessToken: string }>()
  const secrets = new Set<string>()
  let issued = 0
  let webhookIssue = 0

  function secret(kind: string, length = 32): string {
    const made = createHash('sha256').update(`${salt()} ${kind}`).digest('hex').slice(0, length)
    secrets.add(made)
    return made
  }

  const grants: Grants = {
    accessTokenSeconds: 3600,
    issueCode(userId) {
      const code = secret(`code ${++issued}`)
      codes.set(code, { userId, until: now() + codeLifetime })
      return code
    },
    redeemCode(code) {
      const found = codes.get(code)
      codes.delete(code)
      return found && found.until > now() ? issuePair(found.userId) : null
    },
    refresh(refreshToken) {
      const found = refresh.get(refreshToken)
      if (!found) return null
      refresh.delete(refreshToken)
      expire(found.accessToken)
      return issuePair(found.userId)
    },
    standing(accessToken) {
      const found = access.get(accessToken)
      if (!found) return 'unknown'
      return found.until > now() ? { userId: found.userId } : 'expired'
    },
    webhookSecret: userId => secret(`webhook ${webhookIssue} ${userId}`, 16),
    issuedSecrets: () => [...secrets],
    isWebhook: (userId, given) => given === grants.webhookSecret(userId),
    expireAccessTokens: () => [...access.keys()].forEach(expire),
    revokeRefreshTokens: () => refresh.clear(),
    revokeWebhooks: () => void (webhookIssue += 1),
    restoreWebhooks: () => void (webhookIssue = 0),
  }

  function issuePair(userId: number): TokenPair {
    const accessToken = secret(`access ${++issued}`)
    const refreshToken = secret(`refresh ${issued}`)
    access.set(accessToken, { userId, until: now() + grants.accessTokenSeconds * 1000 })
    refresh.set(refreshToken, { userId, accessToken })
    return { accessToken, refreshToken, userId }
  }

  function expire(accessToken: string): void {
    const found = access.get(accessToken)
    if (found) found.until = 0
  }

  return grants
}
