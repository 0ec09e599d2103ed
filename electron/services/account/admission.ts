import { AppError } from '../../app-error'
import type { AccountId, AccountState, Keeping } from '../../contract/account'
import { createEntry, createTrialPortal, type EntryDeps } from './entry'
import { createTurns } from './in-turn'
import { readPerson } from './person'
import type { AccountAccess, AccountPerson, AccountRecord } from './record'
import { accountIdOf, type createAccountList } from './list'
import type { Preset } from './sign-in'

interface AdmissionDeps extends EntryDeps {
  /** The administrator's presets as they hold now. */
  preset: () => Preset
  /** Milliseconds since 1970. */
  now: () => number
  /** Sign-ins on the disk without a keyring are removed from there. */
  dropsWeak: () => boolean
}

/** Admits accounts, decides where they are kept, and signs them out. */
export function createAdmission(deps: AdmissionDeps, list: ReturnType<typeof createAccountList>, changed: () => void) {
  const { secrets, preset } = deps
  /** Accounts whose user has not yet said where to keep them, with the name of the substitute for a keyring. */
  const questions = new Map<AccountId, string>()

  // Two changes for the same user must not undo half of each other.
  const inTurn = createTurns()

  /**
   * Forgets the credentials on disk and in memory; nothing is sent with them from now on.
   *
   * @throws AppError `not_found`; `bug` with `sign_in_left` where they cannot be deleted from the disk
   */
  async function signOut(id: AccountId): Promise<void> {
    await list.get(id).leave()
    const left = await secrets.forget(id).then(
      () => null,
      (error: unknown) => new AppError('bug', { reason: 'sign_in_left' }, { cause: error }),
    )
    questions.delete(id)
    await list.remove(id)
    if (left) throw left
  }

  const letIn = createLettingIn(deps, list, questions, { changed, signOut })

  return {
    question(): AccountState['keepingQuestion'] {
      const [first] = questions
      return first ? { accountId: first[0], backend: first[1] } : null
    },

    /**
     * Asks the portal who the user is and makes the account active, replacing an earlier sign-in of the same user.
     *
     * @param over Aborts when the operator leaves the sign-in: then no account becomes active and no credentials are
     *   kept.
     * @throws AppError when the portal could not be asked or refused; nothing has changed then. `cancelled` when the
     *   sign-in was left
     */
    async admit(given: AccountAccess, over: AbortSignal): Promise<void> {
      const isOver = () => over.aborted
      const trial = createTrialPortal(deps, given)
      const person = await readPerson(trial.bitrix, over).finally(trial.close)
      if (isOver()) throw new AppError('cancelled')
      const reason = deps.barred({ access: trial.access(), userId: person.user.id })
      if (reason) throw new AppError('invalid', { reason })
      return inTurn(() => letIn(trial.access(), person, isOver))
    },

    /** Removes sign-ins from the disk that are there without a keyring, where the policy wants that. */
    dropWeak: () => inTurn(() => dropWeak(deps, list)),

    /** The user's answer where there is no keyring. @throws AppError `not_found`; `forbidden` by the policy */
    keep: (id: AccountId, keeping: 'memory' | 'weak') =>
      inTurn(async () => {
        const entry = list.get(id)
        if (keeping === 'weak' && !preset().allowWeakStorage) throw new AppError('forbidden')
        const sealed = entry.account().keeping === 'sealed'
        questions.delete(id)
        if (!sealed) await entry.keep(keeping)
        if (!sealed && keeping === 'memory') await secrets.forget(id)
        changed()
      }),

    async signOut(id: AccountId): Promise<void> {
      // Nothing is sent from this moment on, whatever else is being stored.
      await list.get(id).leave()
      return inTurn(() => signOut(id))
    },
  }
}

async function dropWeak({ dropsWeak, secrets }: AdmissionDeps, list: ReturnType<typeof createAccountList>) {
  const weak = dropsWeak() ? list.entries().filter(entry => entry.account().keeping === 'weak') : []
  for (const entry of weak) {
    await entry.keep('memory')
    await secrets.forget(entry.id)
  }
}

interface AdmissionTelling {
  changed: () => void
  signOut: (id: AccountId) => Promise<void>
}

function createLettingIn(
  deps: AdmissionDeps,
  list: ReturnType<typeof createAccountList>,
  questions: Map<AccountId, string>,
  { changed, signOut }: AdmissionTelling,
) {
  /** Adds the account, or continues the existing account of the same user with the new credentials. */
  return async function letIn(access: AccountAccess, person: AccountPerson, isOver: () => boolean): Promise<void> {
    const owned = { access, userId: person.user.id }
    const before = list.find(owned)
    const isSecond = before === undefined && list.entries().length > 0
    if (isSecond && deps.preset().allowSeveralAccounts === false)
      throw new AppError('forbidden', { reason: 'one_account' })
    const id = before?.id ?? accountIdOf(owned)
    const kept = before?.account().keeping
    // May throw: until then the existing account goes on working.
    const { keeping, question } = await chooseKeeping(deps, kept)
    if (isOver()) throw new AppError('cancelled')
    await before?.close()
    const record: AccountRecord = { version: 1, access, person, reason: null, since: before?.since ?? deps.now() }
    const entry = createEntry(deps, id, record, 'memory', changed)
    questions.delete(id)
    if (question !== null) questions.set(id, question)
    await entry.keep(keeping)
    if (keeping === 'memory' && kept && kept !== 'memory') await deps.secrets.forget(id)
    list.put(entry)
    if (!isOver()) return list.activate(id)
    // An existing account continues with the newer credentials; a new one is signed out again.
    await (before ? changed() : signOut(id))
    throw new AppError('cancelled')
  }
}

interface KeepingChoice {
  keeping: Keeping
  /** The substitute for a keyring, when the user has to be asked. */
  question: string | null
}

/** Decides where a fresh sign-in is kept; the user is asked without a keyring and an earlier answer. */
async function chooseKeeping({ secrets, preset }: AdmissionDeps, before: Keeping | undefined): Promise<KeepingChoice> {
  const { available, backend } = await secrets.keyring()
  if (available) return { keeping: 'sealed', question: null }
  if (!preset().allowWeakStorage) return { keeping: 'memory', question: null }
  return before === 'weak' ? { keeping: 'weak', question: null } : { keeping: 'memory', question: backend }
}
