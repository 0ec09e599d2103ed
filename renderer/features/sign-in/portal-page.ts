/** Pages of a portal for creating the means to sign in. */
const pages = { application: '/devops/edit/application/', webhook: '/devops/edit/in-hook/' } as const

/**
 * The address of a portal's page, from whatever of the portal's address has been typed so far.
 *
 * @param typed A host, an address or a webhook URL; only its origin is used.
 * @returns Null until the text names a host.
 */
export function portalPage(typed: string, page: keyof typeof pages): string | null {
  const text = typed.trim()
  if (!text) return null
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return null
  const named = url.hostname.includes('.') || url.hostname === 'localhost'
  return named ? url.origin + pages[page] : null
}

/** Whether a text is the URL of an incoming webhook: a portal's address with a number and a key behind it. */
export function isWebhookUrl(text: string): boolean {
  return /^https?:\/\/[^/\s]+\/rest\/\d+\/[a-z\d]{8,}(?:\/|$)/i.test(text.trim())
}
