import { known } from '../../portal/seed/known'
import { expect, test } from '../../support/electron-fixtures'

const { documented, returning } = known

test('BBCode becomes formatting, quotes and messages of the system stand apart, and links say where they lead', async ({
  systemBrowser,
  signedIn,
}) => {
  await signedIn.open(documented.code, documented.customer)
  const messages = signedIn.messages
  await expect(messages.getByText('Anything else?')).toHaveCSS('font-weight', /600|700/)
  await expect(messages.getByText('though it took a while')).toHaveCSS('text-decoration-line', 'line-through')
  await expect(messages.getByText('Or Standard?')).toHaveCSS('font-style', 'italic')
  await expect(messages.getByText('@mention')).toHaveCSS('font-family', /mono/i)
  await expect(messages).not.toContainText(/\[\/?[a-z]+[\]=]/i)

  const quote = messages.getByRole('blockquote')
  await expect(quote).toContainText('Both have it.')
  await expect(quote).not.toContainText('where is the button')
  await expect(messages).not.toContainText('------')

  // People by their names, and forms as fields.
  const system = messages.getByRole('listitem').filter({ hasText: 'accepted the conversation' })
  await expect(system).toContainText('System: Samantha Johnson accepted the conversation')
  await expect(system).not.toContainText('operator')
  const form = messages.getByRole('listitem').filter({ hasText: 'A new lead has been created' })
  await expect(form).toContainText('+11234567890')

  await messages.getByRole('link', { name: 'the article' }).click()
  await expect.poll(systemBrowser.opened).toEqual(['https://helpdesk.bitrix24.com/open/18052870/'])
})

test('every message of the last session has its author and time, days are set apart, and earlier sessions are not mixed in', async ({
  portal,
  signedIn,
}) => {
  const { chatId } = returning
  const day = 24 * 60 * 60_000
  portal.world.message(chatId, { from: 'customer', text: 'From two days ago', at: portal.world.now() - 2 * day })
  await signedIn.open(returning.code, returning.customer)

  const written = signedIn.messages.getByRole('listitem').filter({ hasText: 'Wonderful, thank you for telling!' })
  await expect(written).toContainText('Boris Novak')
  await expect(written.locator('time')).toHaveText(/^\d{1,2}:\d{2}/)
  await expect(signedIn.messages).toContainText(/Today|Yesterday/)
  await expect(signedIn.messages).toContainText('The parcel is here.')
  await expect(signedIn.messages).not.toContainText('Svalbard')
})
