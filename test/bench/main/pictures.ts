import { FileResult } from '../../../electron/bitrix/methods/results-file'
import { ChatId } from '../../../electron/contract/common'
import type { Downloads } from '../../../electron/bitrix/http/download'
import { createFileLinks } from '../../../electron/services/file/links'
import { createMedia } from '../../../electron/services/file/media'
import { createFileSource } from '../../../electron/services/file/source'
import { createMediaNames } from '../../../electron/services/portal/media-names'
import { png } from '../../portal/files'
import type { NewMessage } from '../../portal/world/dialogs'
import { userCode } from '../../portal/world/model'
import type { Limit } from '../figures'
import { simulatedConsole } from './simulated'

const pictures = 450
/** Pixels: of a picture's row; scrolled in a millisecond; of the list, with what is fetched around it. */
const [row, seen] = [280, 1400]
const speeds = { fast: 4, slow: 1 }
/** Milliseconds for which the window waits before it asks. */
const glanceMs = 100
const downloadMs = 80

/** A look-up right after the operator has scrolled past pictures whose addresses cost a request. */
export async function measurePictures(): Promise<Limit[]> {
  const [fast, slow] = [await scrolled(speeds.fast), await scrolled(speeds.slow)]
  const rows = (what: string, { before, after, asked, shown, last }: typeof fast, most: number | null): Limit[] => [
    { what: `${what}: a look-up right after, against before`, unit: 'times', values: [after / before], most: 3 },
    { what: 'requests for addresses', unit: '', values: [asked], most },
    { what: 'pictures shown', unit: '', values: [shown], most: null },
    { what: 'from the end of scrolling until the last in sight is shown', unit: 'ms', values: [last], most: 1500 },
  ]
  return [
    ...rows(`${pictures} pictures scrolled past in half a minute`, fast, 20),
    ...rows('the same looked through in two minutes', slow, null),
  ]
}

async function scrolled(speed: number) {
  const codes: string[] = []
  const { handlers, until, now, run, portal, clock, active } = simulatedConsole({
    sow(world) {
      const messages = Array.from({ length: pictures }, (_, index): NewMessage => picture(index))
      world.addDialog({ chatId: 3000, lineId: 22, state: 'waiting', messages })
      for (let index = 0; index < 3; index++) codes.push(userCode(world.addDialog({ lineId: 22, state: 'waiting' })))
    },
  })
  const names = createMediaNames(() => crypto.randomUUID())
  const owner = { accountId: active().account.id, chatId: ChatId.parse(3000) }
  const addresses = portal.world
    .chat(3000)
    .messages.flatMap(({ files }) => files)
    .map(({ id, name }) => names.enter(owner, id, FileResult.parse({ id, name, type: 'image' })).media.preview)
  const media = createMedia({ active, names, source: sourceAt(clock.wait), chosen: { content: async () => null } })

  const lookUp = async (index: number) => {
    const start = now()
    await until(handlers['search.find']({ ticket: String(index), text: codes[index] ?? '' }))
    return now() - start
  }
  // The first one loads the numbering plans, in real time.
  await lookUp(0)
  const before = await lookUp(1)
  const state = { shown: 0, lastAt: 0 }
  const sightMs = seen / speed
  const last = addresses.length * (row / speed)
  for (const [index, address] of addresses.entries()) {
    const at = index * (row / speed)
    clock.after(at + glanceMs, () => {
      void media.content(address).then(
        () => ((state.shown += 1), (state.lastAt = now())),
        () => {},
      )
      // Those in sight at the end stay there.
      if (at + sightMs < last) clock.after(sightMs, () => media.leave(address))
    })
  }
  await run(last)
  const [asked, end] = [addressesAsked(portal.requests), now()]
  const after = await lookUp(2)
  await run(5000)
  return { before, after, asked, shown: state.shown, last: state.lastAt - end }
}

const picture = (index: number): NewMessage => ({
  from: 'customer',
  files: [{ name: `${index}.png`, type: 'image' }],
})

const addressesAsked = (requests: readonly { commands: { method: string }[] }[]) =>
  requests.filter(({ commands }) => commands.some(({ method }) => method === 'im.v2.File.download')).length

/** Files at a portal whose own addresses need a browser that is signed in. */
function sourceAt(wait: (ms: number) => Promise<void>) {
  const bytes = png(4, 3, [0, 90, 160])
  const open: Downloads['open'] = async () => {
    await wait(downloadMs)
    return { type: 'image/png', size: bytes.length, body: bodyOf(bytes) }
  }
  return createFileSource({ downloads: { open }, links: createFileLinks({ wait }) })
}

async function* bodyOf(bytes: Buffer) {
  yield bytes
}
