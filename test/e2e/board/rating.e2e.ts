import { operators } from '../../portal/seed/people'
import { expect, test } from '../../support/electron-fixtures'
import { sessionActs } from '../../support/session-acts'

const { supervisor, colleague, other } = operators

test('closed sessions are rated one after another by keys alone', async ({ portal, operator, window }) => {
  const { world } = portal
  for (const [index, ownerId] of [colleague.id, other.id].entries())
    world.addDialog({
      ...{ customer: `Rated ${index}`, lineId: 22, ownerId, state: 'closed', minutesAgo: 60 },
      messages: [
        { from: 'customer', text: `Question ${index}` },
        { from: ownerId, text: 'The answer' },
      ],
    })
  await operator.enter(portal.webhookUrl(supervisor.id))
  await window.keyboard.press('Control+5')
  await window.getByRole('button', { name: 'Rating queue' }).press('Enter')
  const queue = window.getByRole('region', { name: 'Rating queue' })
  const count = queue.getByRole('status').first()
  await expect(queue.getByRole('radio', { name: '1 star' })).toBeFocused()
  const current = async () => Number(/Session (\d+)/.exec((await queue.textContent()) ?? '')?.[1])
  const first = await current()
  await expect(queue.getByRole('list', { name: /^Messages with / })).toBeVisible()

  await window.keyboard.press('4')
  await window.keyboard.press('c')
  await window.keyboard.type('Kind, and 1 link too many')
  await window.keyboard.press('Enter')
  await expect(count).toHaveText(/^1 rated, \d+ left\s*$/)
  await expect.poll(current).not.toBe(first)
  await expect(queue.getByRole('radio', { name: '1 star' })).toBeFocused()

  const second = await current()
  await window.keyboard.press('n')
  await expect.poll(current).not.toBe(second)
  const third = await current()
  await expect(queue.getByRole('list', { name: /^Messages with / })).toBeVisible()
  await window.keyboard.press('2')
  await window.keyboard.press('Enter')
  await expect(count).toHaveText(/^2 rated, \d+ left\s*$/)
  expect(sessionActs(portal).map(({ method, params }) => [method, params])).toEqual([
    ['imopenlines.session.head.vote', { SESSION_ID: first, RATING: 4, COMMENT: 'Kind, and 1 link too many' }],
    ['imopenlines.session.head.vote', { SESSION_ID: third, RATING: 2 }],
  ])
  expect(world.findSession(second)?.voteHead).toBeUndefined()
})
