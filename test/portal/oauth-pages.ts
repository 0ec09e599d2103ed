import { fullName } from './world/model'
import type { Backstage } from './types'

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const layout = (title: string, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; display: grid; min-height: 100vh; place-items: center; background: #eef2f4; color: #151515 }
main { background: #fff; border-radius: 12px; padding: 32px 40px; max-width: 26rem }
button, select { font: inherit; padding: 8px 16px; border-radius: 6px; border: 1px solid #a8adb4 }
button[value=allow] { background: #0075ff; border-color: #0075ff; color: #fff }
</style>
</head>
<body><main>${body}</main></body>
</html>
`

export const messagePage = (message: string): string => layout('Bitrix24', `<p>${escapeHtml(message)}</p>`)

/** The form with the "Allow" button; the person who signs in is chosen from the portal's people. */
export function authorizePage({ world, settings, application }: Backstage, state: string): string {
  const people = [...world.users.values()].filter(user => user.type === 'user' && user.active)
  const options = people.map(user => `<option value="${user.id}">${escapeHtml(fullName(user))}</option>`).join('')
  return layout(
    'Access for an application',
    `<h1>Allow access?</h1>
<p>The application <b>Switchboard</b> asks for: ${escapeHtml(settings.scopes.join(', '))}.</p>
<form method="post" action="/oauth/authorize/">
<input type="hidden" name="client_id" value="${escapeHtml(application.id)}">
<input type="hidden" name="state" value="${escapeHtml(state)}">
<p><label>Signed in as <select name="user">${options}</select></label></p>
<p><button name="decision" value="allow">Allow</button> <button name="decision" value="deny">Deny</button></p>
</form>`,
  )
}
