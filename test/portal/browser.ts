import { parseQuery } from './body'

export interface Visit {
  /** The person who is signed in to the portal in this browser. */
  userId: number
  /** Presses "Deny" instead of "Allow". */
  deny?: boolean
  /** Follows the portal's redirect; true by default. */
  follow?: boolean
}

/**
 * Stands in for the system's browser: opens the page, sends its form with the chosen button, follows the redirect.
 *
 * @returns The address redirected to; empty when the portal showed a page of its own instead.
 */
export async function visit(address: string, { userId, deny = false, follow = true }: Visit): Promise<string> {
  const page = await fetch(address, { redirect: 'manual' })
  const text = await page.text()
  if (!page.ok) return ''
  const form = new URLSearchParams(hiddenFields(text))
  form.set('user', String(userId))
  form.set('decision', deny ? 'deny' : 'allow')
  const action = /<form[^>]* action="([^"]*)"/.exec(text)?.[1] ?? ''
  const sent = await fetch(new URL(action, address), { method: 'POST', body: form, redirect: 'manual' })
  await sent.text()
  const location = sent.headers.get('location') ?? ''
  if (location !== '' && follow) await (await fetch(location)).text()
  return location
}

function hiddenFields(page: string): Record<string, string> {
  const fields = [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)]
  return Object.fromEntries(fields.map(([, name = '', value = '']) => [name, unescapeHtml(value)]))
}

const unescapeHtml = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&')

/** The parameters of a redirected address. */
export const parametersOf = (address: string): Record<string, unknown> => parseQuery(new URL(address).search.slice(1))
