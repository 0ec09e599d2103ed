import type { MyDialog } from '../../../../../electron/contract/my-dialogs'
import type { PollHarness } from '../poll/harness'

/** My dialogs of a console as the window gets them. */
export function listingOf(harness: PollHarness) {
  const list = async () => (await harness.myDialogs.handlers['myDialogs.list']({})).dialogs
  return {
    list,
    find: async (id: number): Promise<MyDialog | undefined> => (await list()).find(dialog => dialog.chatId === id),
    changes: () => harness.payloads('myDialogs.changed'),
    /** Signs in, until the list was read for the first time. */
    async begin(): Promise<void> {
      harness.poll.turn()
      await harness.pass(3100)
    },
  }
}
