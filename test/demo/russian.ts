import { ru } from '../../renderer/locales/ru/index'
import type { Words } from '../support/words'

const { account, search, dialog, session, handover } = ru

/** The window's names in Russian, for the pictures. */
export const russian: Words = {
  connect: account.heading,
  tabs: { account: account.oauth.tab, webhook: account.webhook.tab },
  portalAddress: account.oauth.portal,
  applicationId: account.oauth.applicationId,
  applicationSecret: account.oauth.secret,
  continueInBrowser: account.oauth.submit,
  webhookUrl: account.webhook.url,
  connectWebhook: account.webhook.submit,
  keeping: account.keeping.title,
  keepings: { 'Keep until I quit': account.keeping.memory, 'Save on this computer': account.keeping.weak },
  search: search.name,
  results: search.results.name,
  dialog: dialog.name,
  messages: dialog.messages.name,
  acts: {
    Join: session.act.join,
    'Start session': session.act.start,
    Intercept: session.act.intercept,
    Answer: session.act.answer,
    Skip: session.act.skip,
    Finish: session.act.finish,
    'Mark as spam': session.act.spam,
    Pin: session.act.pin,
    Unpin: session.act.unpin,
    'Silent mode': session.act.silence,
    Transfer: session.act.transfer,
    'Rate operator': session.act.vote,
    'Create lead': session.act.createLead,
    'Add participant': session.act.addPerson,
  },
  questions: {
    Intercept: session.confirm.takeOver,
    Skip: session.confirm.skip,
    Finish: session.confirm.finish,
    'Mark as spam': session.confirm.spam,
    'Silent mode': session.confirm.silence,
    Transfer: handover.transfer,
    'Rate operator': handover.rate,
    'Create lead': session.confirm.createLead,
    'Add participant': handover.add,
  },
  confirmation: session.confirm.takeOver.title,
  reason: session.confirm.reason,
  takeOver: session.confirm.takeOver.yes,
}
