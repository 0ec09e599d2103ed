import { createHash } from 'node:crypto'
import { directionOf } from '../contract/app'
import { localeFor, textsFor } from './locales/texts'

/** Languages whose speakers are likelier to read Russian than English. */
const readsRussian = /^(?:be|ky)\b/i

const marks = {
  received: '<path d="M20 33.5 28.5 42 45 24" />',
  refused: '<path d="M32 20v16M32 44v.5" />',
}

const style = `
:root { color-scheme: light dark; --back: #f3f5f8; --card: #fff; --text: #1f2733; --soft: #5c6675; --mark: #1da1d6 }
.refused { --mark: #d98a1b }
@media (prefers-color-scheme: dark) {
  :root { --back: #14181f; --card: #1d232d; --text: #eef1f5; --soft: #a5afbd }
}
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--back); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif }
main { max-width: 26rem; margin: 1.5rem; padding: 2.5rem 2rem; border-radius: 1rem; background: var(--card);
  text-align: center; box-shadow: 0 1px 2px #0001, 0 12px 40px #0002 }
svg { width: 64px; height: 64px; fill: none; stroke: var(--mark); stroke-width: 4; stroke-linecap: round;
  stroke-linejoin: round }
h1 { margin: 1rem 0 .5rem; font-size: 1.25rem; font-weight: 600; text-wrap: balance }
p { margin: 0; color: var(--soft); text-wrap: pretty }
`

/** Content-Security-Policy of the page: its own style and nothing else. */
export const answerPolicy =
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; ` +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * The browser's page after the redirect. It holds nothing of the request.
 *
 * @param languages The browser's `Accept-Language`.
 */
export function answerPage(verdict: 'received' | 'refused', languages: string): string {
  const first = languages.trim()
  const locale = readsRussian.test(first) ? 'ru' : localeFor(first)
  const { title, text } = textsFor(locale).browser[verdict]
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${style}</style>
</head>
<body class="${verdict}">
<main>
<svg viewBox="0 0 64 64" aria-hidden="true"><circle cx="32" cy="32" r="29" />${marks[verdict]}</svg>
<h1>${title}</h1>
<p>${text}</p>
</main>
</body>
</html>
`
}
