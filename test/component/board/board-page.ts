import type { BoardChange, LiveDialog } from '../../../electron/contract/board'
import type { LocaleName } from '../../../electron/contract/app'
import { usePlace } from '../../../renderer/app/place'
import Views from '../../../renderer/features/workspace/Views.vue'
import { createFakeBridge, type FakeBridge, signedIn } from '../../support/fake-bridge'
import { boardOf } from '../../support/live-dialogs'
import { type Mounted, mountView, settled } from '../../support/mount'
import { all } from '../../support/page'

type Answers = Parameters<typeof createFakeBridge>[0]

interface BoardPage extends Mounted, FakeBridge {
  /** Main tells of changes. */
  change(changed: LiveDialog[], given?: Partial<BoardChange>): Promise<void>
}

/** The board in the window's frame, shown, with these dialogs. */
export async function openBoard(
  dialogs: LiveDialog[],
  answers: Answers = {},
  locale: LocaleName = 'en',
): Promise<BoardPage> {
  const fake = createFakeBridge({
    'account.state': signedIn(),
    'board.watch': ({ shown }) => boardOf(shown ? dialogs : []),
    'board.operators': { operators: [], readAt: null, lack: null },
    'board.names': undefined,
    'board.refresh': undefined,
    'channelLine.rules': [],
    ...answers,
  })
  const page: Mounted = await mountView(Views, fake, locale)
  usePlace().go('board')
  await settled()

  const change = async (changed: LiveDialog[], given: Partial<BoardChange> = {}): Promise<void> => {
    const { standing } = boardOf(dialogs)
    fake.push('board.changed', { standing, dialogs: changed, gone: [], anew: false, ...given })
    await settled()
  }
  return { ...page, ...fake, change }
}

/** Rows of dialogs in the page, from top to bottom. */
export const rowsShown = (): HTMLElement[] =>
  all('row')
    .filter(row => row.id.startsWith('board-1'))
    .sort((a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')))

/** Their customers. */
export const customersShown = (): string[] => rowsShown().map(row => row.querySelector('bdi')?.textContent ?? '')
