import { expect } from '@playwright/test'
import { known } from '../portal/seed/known'
import { day } from './day'
import type { Step } from './step'

/** The main job, step by step. */
const mainJob: Step[] = [
  {
    name: 'sign-in',
    title: () => 'The console starts and asks how to connect',
    run: async ({ operator }) => expect(operator.heading).toBeVisible(),
  },
  {
    name: 'ready',
    title: () => 'Sign in by OAuth: the browser opens, the operator allows, the console goes on by itself',
    async run({ operator, systemBrowser, window, customers }) {
      await operator.signInByBrowser()
      await systemBrowser.allow()
      await operator.settle()
      await expect(window.getByText(customers.waiting.customer).first()).toBeVisible()
    },
  },
  {
    name: 'dialog',
    title: ({ customers }) => `Search by USER_CODE imol|${customers.ofColleague.code}; nobody is notified`,
    run: ({ operator, customers: { ofColleague } }) => operator.open(`imol|${ofColleague.code}`, ofColleague.customer),
  },
  {
    name: 'join',
    title: ({ customers }) => `Join the dialog of ${customers.ofColleague.customer}`,
    async run({ operator, locale }) {
      await (await operator.reach('Join')).click()
      if (locale === 'en') await expect(operator.outcome('status', 'You have joined')).toBeVisible()
    },
  },
  {
    name: 'results',
    title: () => `Search by CRM: deal ${known.deal} has ten dialogs, those who wait for an answer first`,
    async run({ operator }) {
      await operator.find(`deal ${known.deal}`)
      await expect(operator.results.getByRole('option')).toHaveCount(10)
    },
  },
  {
    name: 'list',
    title: () => 'Paste a list of 60 USER_CODEs',
    async run({ operator, codes }) {
      await operator.find(codes.join('\n'))
      // A long list is drawn as far as it can be seen.
      await expect(operator.results.getByRole('option').first()).toBeVisible()
    },
  },
  {
    name: 'start',
    title: ({ customers }) => `Start a session in the closed dialog of ${customers.closed.customer}`,
    async run({ operator, locale, customers: { closed } }) {
      await operator.open(`chat${closed.chatId}`, closed.customer)
      await (await operator.reach('Start session')).click()
      if (locale === 'en') await expect(operator.outcome('status', 'The session has started')).toBeVisible()
    },
  },
  {
    name: 'confirmation',
    title: ({ customers }) => `Intercept ${customers.returning.customer}: a colleague has the dialog, so it asks first`,
    async run({ operator, customers: { returning } }) {
      await operator.open(returning.code, returning.customer)
      await (await operator.reach('Intercept')).click()
      await expect(operator.confirmation).toBeVisible()
    },
  },
  {
    name: 'intercept',
    title: () => 'Intercept, with the reason kept in the journal',
    async run({ operator, locale, lines }) {
      await operator.confirmIntercept(lines.reason)
      if (locale === 'en') await expect(operator.outcome('status', 'The dialog is yours now')).toBeVisible()
    },
  },
  {
    name: 'error',
    title: () => 'The portal refuses: the console says why in words',
    async run({ operator, portal, locale, customers: { fresh } }) {
      await operator.open(fresh.code, fresh.customer)
      portal.faults.next('imopenlines.session.join', { kind: 'error', code: 'ACCESS_DENIED', status: 400 })
      await (await operator.reach('Join')).click()
      await expect(operator.outcome('alert', locale === 'en' ? /right|access|permission|refused/i : /./)).toBeVisible()
    },
  },
  {
    name: 'nothing',
    title: () => 'A USER_CODE that leads nowhere says so, and what to try next',
    async run({ operator, locale, window }) {
      await operator.find('livechat|22|999999|1')
      if (locale === 'en') await expect(window.getByText('Nothing found').first()).toBeVisible()
    },
  },
]

/** The main things an operator can do with the console, beginning with the sign-in. */
export const story: Step[] = [...mainJob, ...day]
