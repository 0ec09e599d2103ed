import { AppError } from '../../app-error'
import type { AccountId, AccountState, Keeping } from '../../contract/account'
import { createEntry, createTrialPortal, type EntryDeps } from './entry'
import { readPerson } from './person'
import type { AccountAccess, AccountPerson, AccountRecord } from './record'
import { accountIdOf, type createRoster } from './roster'
import type { Preset } from './sign-in'

interface AdmissionDeps extends EntryDeps {
  preset: Preset
  /** Milliseconds since 1970. */
  now: () => number
}

/** Where accounts are let in, kept and sent away. */
export function createAdmission(deps: AdmissionDeps, roster: ReturnType<typeof createRoster>, changed: () => void) {
  const { secrets, preset } = deps
  /** Accounts whose user has not said yet where to keep them, with the name of what stands for a keyring. */
  const questions = new Map<AccountId, string>()

  const inTurn = createTurns()

  /**
   * Forgets the credentials on disk and in memory; nothing leaves with them from now on.
   *
   * @throws AppError `not_found`; `bug` with `sign_in_left` where the disk does not let go of them
   */
  async function signOut(id: AccountId): Promise<void> {
    await roster.get(id).leave()
    const left = await secrets.forget(id).then(
      () => null,
      (error: unknown) => new AppError('bug', { reason: 'sign_in_left' }, { cause: error }),
    )
    questions.delete(id)
    await roster.remove(id)
    if (left) throw left
  }

  const letIn = createLettingIn(deps, roster, questions, { changed, signOut })

  return {
    question(): AccountState['keepingQuestion'] {
      const [first] = questions
      return first ? { accountId: first[0], backend: first[1] } : null
    },

    /**
     * Asks the portal who that is, and makes it the active account in place of an earlier sign-in of the same user.
     *
     * @param over The operator has left it: then no account becomes active and no credentials are kept.
     * @throws AppError when the portal could not be asked or refused; then nothing has changed. `cancelled` when it was left
     */
    async admit(given: AccountAccess, over: AbortSignal): Promise<void> {
      const isOver = () => over.aborted
      const trial = createTrialPortal(deps, given)
      const person = await readPerson(trial.bitrix, over).finally(trial.close)
      if (isOver()) throw new AppError('cancelled')
      return inTurn(() => letIn(trial.access(), person, isOver))
    },

    /** The user's answer where there is no keyring. @throws AppError `not_found`; `forbidden` by the policy */
    keep: (id: AccountId, keeping: 'memory' | 'weak') =>
      inTurn(async () => {
        const entry = roster.get(id)
        if (keeping === 'weak' && !preset.allowWeakStorage) throw new AppError('forbidden')
        const sealed = entry.account().keeping === 'sealed'
        questions.delete(id)
        if (!sealed) await entry.keep(keeping)
        if (!sealed && keeping === 'memory') await secrets.forget(id)
        changed()
      }),

    async signOut(id: AccountId): Promise<void> {
      // Nothing leaves any more from this moment on, whatever else is being kept just now.
      await roster.get(id).leave()
      return inTurn(() => signOut(id))
    },
  }
}

/** One change of what is kept after the other: of two for the same user none may undo half of the other. */
function createTurns() {
  let latest: Promise<unknown> = Promise.resolve()
  return function inTurn<T>(run: () => Promise<T>): Promise<T> {
    const done = latest.then(run)
    latest = done.catch(() => undefined)
    return done
  }
}

interface AdmissionTelling {
  changed: () => void
  signOut: (id: AccountId) => Promise<void>
}

function createLettingIn(
  deps: AdmissionDeps,
  roster: ReturnType<typeof createRoster>,
  questions: Map<AccountId, string>,
  { changed, signOut }: AdmissionTelling,
) {
  /** Makes it an account, or what is there of the same user go on with it. */
  return async function letIn(access: AccountAccess, person: AccountPerson, isOver: () => boolean): Promise<void> {
    const owned = { access, userId: person.user.id }
    const before = roster.find(owned)
    const id = before?.id ?? accountIdOf(owned)
    const kept = before?.account().keeping
    // May throw: until then the account that is there goes on working.
    const { keeping, question } = await chooseKeeping(deps, kept)
    if (isOver()) throw new AppError('cancelled')
    await before?.close()
    const record: AccountRecord = { version: 1, access, person, reason: null, since: before?.since ?? deps.now() }
    const entry = createEntry(deps, id, record, 'memory', changed)
    questions.delete(id)
    if (question !== null) questions.set(id, question)
    await entry.keep(keeping)
    if (keeping === 'memory' && kept && kept !== 'memory') await deps.secrets.forget(id)
    roster.put(entry)
    if (!isOver()) return roster.activate(id)
    // The account that was there goes on with the newer credentials; a new one is not let in any more.
    await (before ? changed() : signOut(id))
    throw new AppError('cancelled')
  }
}

interface KeepingChoice {
  keeping: Keeping
  /** What stands for a keyring, when the user is to be asked. */
  question: string | null
}

/** Where a fresh sign-in is kept; the user is asked where there is no keyring and no earlier answer. */
async function chooseKeeping({ secrets, preset }: AdmissionDeps, before: Keeping | undefined): Promise<KeepingChoice> {
  const { available, backend } = await secrets.keyring()
  if (available) return { keeping: 'sealed', question: null }
  if (!preset.allowWeakStorage) return { keeping: 'memory', question: null }
  return before === 'weak' ? { keeping: 'weak', question: null } : { keeping: 'memory', question: backend }
}
