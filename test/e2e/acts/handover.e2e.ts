import { known } from '../../portal/seed/known'
import { operators } from '../../portal/seed/people'
import { expect, test } from '../../support/electron-fixtures'
import { operatorAt } from '../../support/operator'

const { taken, documented, ofColleague, fresh } = known
const { me, colleague, other, supervisor } = operators

test.describe('a lead', () => {
  const method = 'imopenlines.crm.lead.create'

  test('is created from the operator’s own dialog, after a question, and then not offered again', async ({
    portal,
    signedIn: operator,
  }) => {
    await operator.open(taken.code, taken.customer)
    await (await operator.reach('Create lead')).click()
    await expect(operator.question('Create lead')).toContainText(taken.customer)
    expect(portal.received(method)).toEqual([])
    await operator.question('Create lead').getByRole('button', { name: 'Create lead' }).click()

    await expect(operator.outcome('status', 'The lead is created')).toBeVisible()
    expect(portal.received(method)).toEqual([{ CHAT_ID: taken.chatId }])
    expect(portal.world.chat(taken.chatId).crm.lead).toBeGreaterThan(0)
    await operator.moreActs.click()
    await expect(operator.act('Intercept')).toBeVisible()
    await expect(operator.act('Create lead')).toHaveCount(0)
  })
})

test.describe('participants', () => {
  const add = 'imopenlines.crm.chat.user.add'
  const remove = 'imopenlines.crm.chat.user.delete'
  const john = { CRM_ENTITY_TYPE: 'lead', CRM_ENTITY: documented.lead, CHAT_ID: documented.chatId }

  test('are added by name, appear in the list, and are removed after a question that names them', async ({
    portal,
    signedIn: operator,
    window,
  }) => {
    await operator.open(documented.code, documented.customer)
    await (await operator.reach('Add participant')).click()
    const question = operator.question('Add participant')
    await question.getByRole('combobox', { name: 'Colleague' }).fill('Анна')
    await question.getByRole('option', { name: /Анна Иванова/ }).click()
    await expect(question.getByRole('group', { name: 'Open Channels' })).toHaveCount(0)
    await question.getByRole('button', { name: 'Add', exact: true }).click()

    await expect(operator.outcome('status', 'The participant is added')).toBeVisible()
    expect(portal.received(add)).toEqual([{ ...john, USER_ID: other.id }])
    await operator.showPanel()

    const button = operator.panel.getByRole('button', { name: 'Remove participant Анна Иванова' })
    await button.click()
    const farewell = window.getByRole('dialog', { name: 'Remove this participant?' })
    await expect(farewell).toContainText('Анна Иванова')
    await window.keyboard.press('Escape')
    await expect(button).toBeFocused()
    expect(portal.received(remove)).toEqual([])
    await button.click()
    await farewell.getByRole('button', { name: 'Remove participant' }).click()

    await expect(operator.outcome('status', 'The participant is removed')).toBeVisible()
    expect(portal.received(remove)).toEqual([{ ...john, USER_ID: other.id }])
    expect([...portal.world.chat(documented.chatId).members]).toEqual([me.id])
    await expect(button).toHaveCount(0)
  })

  test('of a new dialog, or one not in the CRM, cannot be changed, with the reason', async ({
    portal,
    signedIn: operator,
    window,
  }) => {
    for (const [dialog, why] of [
      [taken, /This dialog has no CRM record/],
      [fresh, /no CRM record|only while a dialog is under way/],
    ] as const) {
      await operator.open(dialog.code, dialog.customer)
      await expect(await operator.reach('Add participant')).toHaveAccessibleDescription(why)
      await operator.act('Add participant').evaluate(button => (button as HTMLButtonElement).click())
      await expect(operator.question('Add participant')).toHaveCount(0)
      await window.keyboard.press('Escape')
      expect(portal.received(add)).toEqual([])
    }
  })
})

test.describe('rating', () => {
  const method = 'imopenlines.session.head.vote'

  test('a supervisor rates a colleague’s session by keyboard with stars and a comment, even a finished one', async ({
    portal,
    window,
  }) => {
    const operator = operatorAt(window)
    await operator.enter(portal.webhookUrl(supervisor.id))
    await operator.open(ofColleague.code, ofColleague.customer)
    await (await operator.reach('Rate operator')).click()
    const question = operator.question('Rate operator')
    await question.getByRole('button', { name: 'Rate', exact: true }).click()
    await expect(question.getByRole('alert')).toHaveText('Choose from one to five stars, or write a comment')
    await question.getByRole('radio', { name: '3 stars' }).focus()
    await window.keyboard.press('Space')
    await window.keyboard.press('ArrowRight')
    await expect(question.getByRole('radio', { name: '4 stars' })).toBeChecked()
    await question.getByRole('textbox', { name: 'Comment' }).fill('Kind and quick')
    await question.getByRole('button', { name: 'Rate', exact: true }).click()

    await expect(operator.outcome('status', 'The rating is saved')).toBeVisible()
    expect(portal.received(method)).toEqual([
      { SESSION_ID: ofColleague.sessionId, RATING: 4, COMMENT: 'Kind and quick' },
    ])
    expect(portal.world.findSession(ofColleague.sessionId)).toMatchObject({ voteHead: 4 })
    await (await operator.reach('Rate operator')).click()
    await expect(question.getByRole('radio', { name: '4 stars' })).toBeChecked()
    await expect(question).toContainText('Currently rated 4')
    await window.keyboard.press('Escape')
    await expect(question).toBeHidden()

    // A finished session can be rated as well.
    await operator.open(known.closed.code, known.closed.customer)
    await (await operator.reach('Rate operator')).click()
    await question.getByRole('radio', { name: '5 stars' }).check()
    await question.getByRole('button', { name: 'Rate', exact: true }).click()
    await expect.poll(() => portal.received(method).at(-1)).toEqual({ SESSION_ID: known.closed.sessionId, RATING: 5 })
    await expect(operator.outcome('status', 'The rating is saved')).toBeVisible()
  })
})

test.describe('the menu of a message', () => {
  const start = 'imopenlines.message.session.start'
  const save = 'imopenlines.message.quick.save'
  const text = 'When will it arrive?'

  test('opens with the menu key and starts a session with the message, after a question', async ({
    portal,
    signedIn: operator,
    window,
  }) => {
    await operator.open(ofColleague.code, ofColleague.customer)
    await operator.messages.focus()
    await window.keyboard.press('ContextMenu')
    await window.getByRole('menuitem', { name: 'Start a session from this message' }).click()
    const question = window.getByRole('dialog', { name: 'Start a session from this message?' })
    await expect(question).toContainText('Boris Novak has to leave the dialog')
    await expect(question).toContainText(text)
    expect(portal.received(start)).toEqual([])
    await question.getByRole('button', { name: 'Start session' }).click()

    await expect(operator.outcome('status', 'A new session has started')).toBeVisible()
    const chat = portal.world.chat(ofColleague.chatId)
    expect(chat.ownerId).toBe(me.id)
    expect(chat.members).not.toContain(colleague.id)
    expect(portal.received(start)).toMatchObject([{ CHAT_ID: ofColleague.chatId }])
  })

  test('saves a message as a quick answer and copies its text', async ({ portal, app, signedIn: operator, window }) => {
    await operator.open(taken.code, taken.customer)
    const message = operator.messages.getByRole('listitem').filter({ hasText: text })
    await message.hover()
    await message.getByRole('button', { name: 'Message actions' }).click()
    await window.getByRole('menuitem', { name: 'Copy text' }).click()
    await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe(text)
    await message.click({ button: 'right' })
    await window.getByRole('menuitem', { name: 'Save as quick answer' }).click()

    await expect(operator.outcome('status', 'Saved as a quick answer')).toBeVisible()
    expect(portal.received(save)).toMatchObject([{ CHAT_ID: taken.chatId }])
    expect(portal.world.lines.get(22)?.quickAnswers?.at(-1)).toBe(text)
  })
})
