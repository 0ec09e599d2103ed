import { onTestFinished } from 'vitest'
import type { Input } from '../../electron/contract/calls'
import type { Instant } from '../../electron/contract/common'
import type { JournalCheck, JournalEntry } from '../../electron/contract/journal'
import { useAccount } from '../../renderer/app/account'
import { usePlace } from '../../renderer/app/place'
import Harness from '../../renderer/features/workspace/Views.vue'
import { createFakeBridge, type FakeBridge, signedIn } from '../support/fake-bridge'
import { mountBare, settled } from '../support/mount'
import { all } from '../support/page'

/** An act in the journal. */
export const act = (index: number, given = {}) =>
  ({
    id: `act-${index}`,
    act: 'intercept',
    chatId: 1763 + index,
    customer: `Customer ${index}`,
    sessionId: 321,
    from: { id: 27, name: null },
    reason: null,
    at: Date.now(),
    state: 'done',
    portalCode: null,
    ...given,
  }) as JournalEntry

/** A check that finds nothing. */
export const sound: JournalCheck = {
  entries: 12,
  broken: null,
  end: null,
  seal: { state: 'sealed', from: 1, unsealed: 0, firstUnsealed: null },
  anchor: { state: 'fits', entry: 11, at: 1 as Instant, code: null, misfit: null },
}
export const altered: JournalCheck = { ...sound, broken: { kind: 'edited', entry: 5, count: 1, at: 1 as Instant } }

/** Shows the journal, two acts a page, until the end of the test. */
export async function open(
  entries: JournalEntry[],
  answers: Parameters<typeof createFakeBridge>[0] = {},
): Promise<FakeBridge & Pick<Awaited<ReturnType<typeof mountBare>>, 'translator'>> {
  const page = ({ offset = 0 }: Input<'journal.list'>) => ({
    entries: entries.slice(offset, offset + 2),
    found: entries.length,
    all: entries.length,
  })
  const fake = createFakeBridge({
    'account.state': signedIn(),
    'journal.list': page,
    'journal.check': sound,
    'journal.save': true,
    ...answers,
  })
  const { wrapper, translator } = await mountBare(Harness, fake)
  onTestFinished(() => wrapper.unmount())
  // The journal's account; the workspace is shown only after a sign-in.
  await useAccount().load()
  usePlace().go('journal')
  await settled()
  return { ...fake, translator }
}

/** The texts of all elements in a role. */
export const textOf = (role: 'status' | 'alert') =>
  all(role)
    .map(({ textContent }) => textContent)
    .join()
