import type { Serves } from '../../contract/calls'
import { createChecking } from './checking'
import type { LastStep } from './last-step'
import { follow } from './following'
import { createReplacing } from './replacing'
import { createUpdateStatus, type UpdateDeps } from './status'

interface Updates {
  handlers: Serves<'update'>
  /** Takes up what the last run left. */
  start(): Promise<void>
  /** Asks the feed, if there is one. Never throws. */
  check(): Promise<void>
  /** Tells the window how updates stand: the policy may have changed. */
  tell(): Promise<void>
  /** Replaces the program, if that is due. Never throws. @returns Whether an installer starts it, where that is wanted. */
  finish(ending: LastStep): Promise<boolean>
}

/** Finds, fetches and installs newer versions of the program, and goes back to the one before. */
export function createUpdates(deps: UpdateDeps): Updates {
  const status = createUpdateStatus(deps)
  const { state } = status
  const { check, fetch } = createChecking(deps, status)
  const { restart, finish, start } = createReplacing(deps, status)
  return {
    ...{ check, start, finish },
    async tell() {
      await follow(deps, status)
      await status.set({})
    },
    handlers: {
      'update.state': state,
      'update.check': () => check().then(state),
      'update.fetch': () => fetch().then(state),
      'update.install': () => restart('next'),
      'update.back': () => restart('before'),
      async 'update.resume'() {
        await deps.memory.change({ heldFrom: null })
        await check()
        return state()
      },
    },
  }
}
