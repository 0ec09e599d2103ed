import type { AlertList } from '../../electron/contract/alert'
import type { Bridge, Reply } from '../../electron/contract/bridge'
import type { CallName, Input, Output } from '../../electron/contract/calls'
import type { EventName, Payload } from '../../electron/contract/events'
import type { Failure } from '../../electron/contract/failure'
import type { Account, AccountState } from '../../electron/contract/account'
import { type AppInfo, settingsDefault } from '../../electron/contract/app'
import type { UpdateState } from '../../electron/contract/update'

type Answer<N extends CallName> = Output<N> | ((input: Input<N>) => Output<N> | Promise<Output<N>>)
type Answers = { [N in CallName]?: Answer<N> }

/** Thrown by an answer to make its call fail as main would let it. */
export class Refusal extends Error {
  readonly failure: Failure

  constructor(failure: Omit<Failure, 'traceId'>) {
    super(failure.code)
    this.failure = { traceId: 'trace-1', ...failure }
  }
}

export interface FakeBridge {
  bridge: Bridge
  /** Every call so far, oldest first. */
  sent: { name: string; input: unknown }[]
  inputsOf<N extends CallName>(name: N): Input<N>[]
  answer<N extends CallName>(name: N, answer: Answer<N>): void
  push<N extends EventName>(name: N, payload: Payload<N>): void
}

/**
 * A `window.desktop` without Electron: answers calls from a table and notes them, and pushes events by hand.
 *
 * @param answers Per call the answer, or a function of the input that gives it or throws a {@link Refusal}. A call without
 * an answer fails with `bug`, as an unknown one would.
 */
export function createFakeBridge(answers: Answers = {}): FakeBridge {
  const table = new Map<string, unknown>(Object.entries({ ...firstScreen(), ...answers }))
  const listeners = new Set<(name: string, payload: unknown) => void>()
  const sent: { name: string; input: unknown }[] = []

  const bridge: Bridge = {
    async call(name, input): Promise<Reply> {
      sent.push({ name, input })
      try {
        if (!table.has(name)) throw new Refusal({ code: 'bug' })
        const answer = table.get(name)
        const value: unknown =
          typeof answer === 'function' ? await (answer as (input: unknown) => unknown)(input) : answer
        return { ok: true, value: structuredClone(value) }
      } catch (error) {
        if (error instanceof Refusal) return { ok: false, failure: error.failure }
        throw error
      }
    },
    choose: async ({ name, size }) => {
      sent.push({ name: 'choose', input: name })
      return { ok: true, value: { id: `chosen-${name}`, name, size } }
    },
    onEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }

  return {
    bridge,
    sent,
    inputsOf: <N extends CallName>(name: N) =>
      sent.filter(call => call.name === name).map(call => call.input as Input<N>),
    answer(name, answer) {
      table.set(name, answer)
    },
    push(name, payload) {
      for (const listener of listeners) listener(name, structuredClone(payload))
    },
  }
}

export const appInfo: AppInfo = {
  version: '0.1.0',
  electron: '45.4.1',
  platform: 'linux',
  systemLocale: 'en-US',
  hours: null,
  region: null,
  namesLost: false,
  deepLinks: true,
  settings: { ...settingsDefault, theme: 'light' },
  waitPreset: { soon: 5, late: 15 },
  managed: { locked: [], contact: null, proxy: false, problems: [], restart: [] },
}

export const anna = {
  id: 'acme.bitrix24.com/15',
  portal: 'acme.bitrix24.com',
  portalUrl: 'https://acme.bitrix24.com',
  user: { id: 15, name: 'Anna Petrova' },
  isAdmin: false,
  via: 'oauth',
  scopes: ['imopenlines', 'im', 'crm', 'user'],
  missingScopes: [],
  keeping: 'sealed',
  state: 'ready',
  reason: null,
} as unknown as Account

/** No administrator has decided anything about signing in. */
export const noPreset: AccountState['preset'] = {
  ...{ portal: '', applicationId: '', hasSecret: false, locked: false, webhooks: true },
  ...{ portals: null, portalsOfPeople: null, several: true },
}

/** The accounts as after a first start, with the given differences. */
export function accountState(changes: Partial<AccountState> = {}): AccountState {
  return {
    accounts: [],
    activeId: null,
    signingIn: null,
    keepingQuestion: null,
    preset: noPreset,
    redirectAddress: 'http://127.0.0.1:27182/',
    notice: null,
    ...changes,
  }
}

/** The accounts with one of them active. */
export const signedIn = (account: Account = anna): AccountState =>
  accountState({ accounts: [account], activeId: account.id })

const noAlerts: AlertList = {
  accountId: anna.id,
  rules: [],
  breaches: [],
  shiftBeganAt: null,
  readAt: null,
  isDamaged: false,
  isFull: false,
}

/** Updates where no feed is named, as usual, with the given differences. */
export function updateState(changes: Partial<UpdateState> = {}): UpdateState {
  return {
    ...{ version: '1.0.0', obstacle: 'no_feed', mode: 'ask', by: 'itself', step: 'idle', found: null, received: 0 },
    ...{ refusal: null, checkedAt: null, waits: null, before: null, heldFrom: null, minimum: null, updatedFrom: null },
    ...{ cutOff: null },
    ...changes,
  }
}

function firstScreen(): Answers {
  return {
    'app.info': appInfo,
    'app.connection': { state: 'ok', waitMs: 0 },
    'app.clock': { aheadMs: null },
    'app.copy': undefined,
    'app.open': undefined,
    'app.earlyField': undefined,
    'link.list': [],
    'update.state': updateState(),
    'proxy.question': null,
    'account.state': accountState(),
    'search.recent': [],
    'search.understand': { lines: [] },
    'act.settle': undefined,
    'notification.shown': undefined,
    'app.abilities': { notifications: true, tray: true },
    'app.spelling': { by: 'nobody', languages: [], usual: [] },
    'draft.list': { drafts: [], damaged: 0 },
    'draft.notes': { notes: [], damaged: 0 },
    'draft.setNote': undefined,
    'reminder.list': { accountId: anna.id, reminders: [], isDamaged: false },
    'alert.list': noAlerts,
    'message.outbox': [],
    'message.watch': undefined,
    'message.read': undefined,
    'message.writing': undefined,
    'file.uploads': [],
    'poll.state': { state: 'on', periodMs: 5200, reason: null, lastAt: null, failure: null },
    'myDialogs.list': { dialogs: [], readAt: null, failure: null },
  }
}
