import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { AccountState } from '../../electron/contract/account'
import { call } from './console-pool'
import { english } from './words'
import type { Words } from './words'

export type Act = keyof Words['acts']
type Keeping = 'Keep until I quit' | 'Save on this computer'

/** The parts of the window, by the roles and names that a screen reader says. */
function parts(window: Page, words: Words) {
  const box = (name: string) => window.getByRole('textbox', { name, exact: true })
  const dialog = window.getByRole('region', { name: words.dialog, exact: true })
  return {
    heading: window.getByRole('heading', { name: words.connect }),
    tab: (way: 'account' | 'webhook') => window.getByRole('tab', { name: words.tabs[way] }),
    portalAddress: box(words.portalAddress),
    applicationId: box(words.applicationId),
    applicationSecret: box(words.applicationSecret),
    changePreset: window.getByRole('button', { name: words.changePreset, exact: true }),
    webhookUrl: box(words.webhookUrl),
    continueInBrowser: window.getByRole('button', { name: words.continueInBrowser }),
    connect: window.getByRole('button', { name: words.connectWebhook, exact: true }),
    keeping: window.getByRole('dialog', { name: words.keeping }),
    // Not the one that is there before the page's script has run.
    search: window.locator('#app').getByRole('combobox', { name: words.search }),
    results: window.getByRole('listbox', { name: words.results }),
    dialog,
    messages: dialog.getByRole('list', { name: words.messages }),
    /** An act, in the bar or in its menu while that is open. */
    act: (name: Act): Locator =>
      dialog
        .getByRole('button', { name: words.acts[name], exact: true })
        .or(window.getByRole('menuitem', { name: words.acts[name], exact: true })),
    /** The menu for the acts that the bar has no room for. */
    moreActs: dialog.getByRole('button', { name: words.moreActs, exact: true }),
    /** The panel beside the dialog, with the customer's cards and the facts of the dialog. */
    panel: window.getByRole('complementary', { name: words.customer, exact: true }),
    confirmation: window.getByRole('dialog', { name: words.confirmation }),
    /** The line with the outcome of an act, or the reason why it failed. */
    outcome: (role: 'status' | 'alert', text: string | RegExp): Locator =>
      window.getByRole(role).filter({ hasText: text }).first(),
  }
}

/** An operator's steps at the window. */
export function operatorAt(window: Page, words: Words = english) {
  const at = parts(window, words)

  /** Waits until the console is ready for work, answering where to keep the sign-in if it asks. */
  async function settle(choice: Keeping = 'Keep until I quit') {
    await expect(at.search.or(at.keeping).first()).toBeVisible()
    // The question may come a moment after the screen beneath it.
    const { keepingQuestion } = await call<AccountState>(window, 'account.state', {})
    if (keepingQuestion) {
      await at.keeping.getByRole('button', { name: words.keepings[choice] }).click()
      await expect(at.keeping).toBeHidden()
    }
    await expect(at.search).toBeVisible()
  }

  /** Opens the menu of the bar where an act has no room in the bar itself. */
  async function reach(act: Act): Promise<Locator> {
    const there = at.act(act)
    await expect(there.or(at.moreActs).first()).toBeVisible()
    if (!(await there.isVisible())) await at.moreActs.click()
    return there
  }

  return {
    ...at,
    settle,
    reach,

    /** Shows the panel beside the dialog. */
    async showPanel() {
      if (await at.panel.isHidden()) await at.dialog.getByRole('button', { name: words.customer, exact: true }).click()
      await expect(at.panel).toBeVisible()
    },

    /** Signs in without the sign-in screen: makes the calls of that screen. */
    async enter(url: string, keeping: 'memory' | 'weak' = 'memory') {
      const { keepingQuestion } = await call<AccountState>(window, 'account.connect', { webhookUrl: url })
      if (keepingQuestion) await call(window, 'account.keep', { accountId: keepingQuestion.accountId, keeping })
      await expect(at.search).toBeVisible()
      await expect(at.keeping).toBeHidden()
    },

    /** Signs in as an operator does, by the screen. */
    async signInByWebhook(url: string, keeping?: Keeping) {
      await at.tab('webhook').click()
      await at.webhookUrl.fill(url)
      await at.connect.click()
      await settle(keeping)
    },

    /** Fills in the given fields and goes on to the browser; if a policy presets all, none need be given. */
    async signInByBrowser(fields: { portal?: string; id?: string; secret?: string } = {}) {
      await at.tab('account').click()
      if (Object.keys(fields).length > 0 && (await at.changePreset.isVisible())) await at.changePreset.click()
      if (fields.portal !== undefined) await at.portalAddress.fill(fields.portal)
      if (fields.id !== undefined) await at.applicationId.fill(fields.id)
      if (fields.secret !== undefined) await at.applicationSecret.fill(fields.secret)
      await at.continueInBrowser.click()
    },

    async find(text: string) {
      await at.search.fill(text)
      await at.search.press('Enter')
    },

    option: (name: string | RegExp): Locator => at.results.getByRole('option', { name }),

    /** Finds a dialog by an identifier that leads to one only, and waits until it is shown. */
    async open(text: string, title: string) {
      await at.search.fill(text)
      await at.search.press('Enter')
      await expect(at.dialog.getByRole('heading', { name: title })).toBeVisible()
    },

    /** The question that comes before an act. */
    question: (act: keyof Words['questions']): Locator =>
      window.getByRole('dialog', { name: words.questions[act].title, exact: true }),

    /** Does an act, saying yes where it asks. */
    async perform(act: Act) {
      await (await reach(act)).click()
      if (!(act in words.questions)) return
      const { title, yes } = words.questions[act as keyof Words['questions']]
      const question = window.getByRole('dialog', { name: title, exact: true })
      await question.getByRole('button', { name: yes, exact: true }).click()
      await expect(question).toBeHidden()
    },

    /** A message of the open dialog, sent or on its way. */
    message: (text: string | RegExp): Locator => at.messages.getByRole('listitem').filter({ hasText: text }),

    /** Writes in the open dialog and sends it. */
    async write(text: string) {
      await at.dialog.getByRole('textbox', { name: words.message, exact: true }).fill(text)
      await at.dialog.getByRole('button', { name: words.send, exact: true }).click()
    },

    /** Intercepts, once the question is there. */
    async confirmIntercept(reason = '') {
      if (reason) await at.confirmation.getByRole('textbox', { name: words.reason }).fill(reason)
      await at.confirmation.getByRole('button', { name: words.intercept, exact: true }).click()
      await expect(at.confirmation).toBeHidden()
    },
  }
}

export type Operator = ReturnType<typeof operatorAt>

/**
 * Marks a file field with `data-asked` instead of opening the system's own window, which would cover the console. The
 * listener is there before the keys come, which take another way to the page.
 */
export const holdChooser = (field: Locator): Promise<void> =>
  field.evaluate(input => {
    const asked = (event: Event) => {
      event.preventDefault()
      input.setAttribute('data-asked', 'yes')
    }
    input.addEventListener('click', asked, { once: true })
  })
