import { AppError } from '../../app-error'
import type { Access, Authorizer } from '../client/bitrix'
import { parseAddress, portalOf, type Portal } from '../identifiers/portal-address'

export interface Webhook {
  portal: Portal
  userId: number
  /** Secret as a whole: `https://HOST/rest/USER/SECRET/`. */
  endpoint: string
  secret: string
}

const shape = /^\/+rest\/+(?:api\/+)?(\d{1,15})\/+([A-Za-z0-9_-]{6,128})(?:\/.*)?$/

/**
 * Reads an incoming webhook's URL without the method and query that Bitrix24's form appends.
 *
 * @throws AppError `invalid` in the field `webhookUrl`: `empty`, `not_a_url`, `not_https`, `user_info`, `not_a_webhook`.
 *   The secret is in no part of it.
 * @see local-integrations/local-webhooks.md
 */
export function parseWebhook(text: string): Webhook {
  const url = parseAddress(text, 'webhookUrl')
  const [, user = '', secret = ''] = shape.exec(url.pathname) ?? []
  if (secret === '' || Number(user) === 0) {
    throw new AppError('invalid', { reason: 'not_a_webhook', field: 'webhookUrl' })
  }
  const portal = portalOf(url)
  return { portal, userId: Number(user), secret, endpoint: `${portal.origin}/rest/${Number(user)}/${secret}/` }
}

interface WebhookDeps {
  endpoint: string
  /** Hears once why the portal no longer accepts the webhook. */
  onRefused: (error: AppError) => void
}

/** Authorizer of a webhook: nothing to refresh, and once refused it stays refused until a new one is connected. */
export function createWebhookAuthorizer({ endpoint, onRefused }: WebhookDeps): Authorizer & { leave(): void } {
  const access: Access = { endpoint, token: null }
  let refusal: AppError | null = null

  function refused(error: AppError): void {
    if (refusal) return
    refusal = error
    onRefused(error)
  }

  return {
    credentials: endpoint,
    async access() {
      if (refusal) throw refusal
      return access
    },
    async renew() {
      refused(new AppError('signed_out', { reason: 'webhook_revoked' }))
      throw refusal ?? new AppError('signed_out')
    },
    refused,
    /** Gives out nothing more: the operator has signed out. */
    leave() {
      refusal ??= new AppError('signed_out')
    },
  }
}
