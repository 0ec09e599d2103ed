import { AppError } from '../../electron/app-error'
import { ChatId } from '../../electron/contract/common'
import type { DialogView } from '../../electron/contract/dialog'
import type { Clock } from './clock'
import type { FloorConsole } from './console'
import type { FloorPortal } from './portal'
import { exponential, type Random } from './random'

/** The result of one thing that an operator did. */
export interface Done {
  kind: 'act' | 'message' | 'open' | 'pictures'
  /** When they asked for it, by the clock of the floor. */
  at: number
  /** Milliseconds until they were told. */
  tookMs: number
  isSent: boolean
  /** Requests that it cost, refused ones too; only acts are counted. */
  requests: number
}

interface Deps {
  clock: Clock
  random: Random
  portal: FloorPortal
  seat: FloorConsole
  /** Milliseconds from one thing to the next, on average. */
  thinkMs: number
}

/** Does one thing after another for as long as the clock runs. @returns The results so far. */
export function operate({ clock, random, portal, seat, thinkMs }: Deps): Done[] {
  const done: Done[] = []
  const chats = portal.chatsOf(seat.userId).map(id => ChatId.parse(id))
  const pick = () => chats[Math.floor(random() * chats.length)] ?? ChatId.parse(1)
  let current: ChatId = pick()
  let count = 0

  async function measured(kind: Done['kind'], action: () => Promise<boolean>): Promise<void> {
    const [at, before] = [clock.now(), seat.seen.requests]
    const isSent = await action().catch((error: unknown) => {
      if (error instanceof AppError) return false
      throw error
    })
    done.push({ kind, at, tookMs: clock.now() - at, isSent, requests: seat.seen.requests - before })
  }
  async function open(): Promise<DialogView | null> {
    current = pick()
    let view: DialogView | null = null
    await measured('open', async () => {
      view = await seat.dialogs.handlers['dialog.open']({ chatId: current, fresh: false })
      return true
    })
    await seat.messages.handlers['message.watch']({ chatId: current })
    return view
  }
  async function act(): Promise<void> {
    const view = await open()
    if (!view) return
    await clock.wait(1000 + 4000 * random())
    const { dialog } = seat.dialogs.known(current, seat.active()) ?? view
    const wish = {
      chatId: current,
      sessionId: dialog.sessionId,
      ownerId: dialog.operator?.id ?? null,
      accountId: seat.account.id,
    }
    const name = random() < 0.5 ? (dialog.pinned ? 'unpin' : 'pin') : dialog.silent ? 'unsilence' : 'silence'
    await measured('act', async () => (await seat.session.handlers[`act.${name}`](wish)).verdict === 'done')
  }
  async function write(): Promise<void> {
    portal.customerWrites(current, `Question ${++count}`)
    await clock.wait(1000 + 4000 * random())
    const accountId = seat.account.id
    const letter = { chatId: current, text: `Answer ${count}`, replyTo: null, token: `t-${count}`, accountId }
    await measured('message', async () => {
      let { state } = await seat.messages.handlers['message.send'](letter)
      while (['waiting', 'sending', 'checking'].includes(state)) {
        await clock.wait(20)
        const [left] = (await seat.messages.handlers['message.outbox']({})).filter(
          ({ token }) => token === letter.token,
        )
        state = left?.state ?? 'sent'
      }
      return state === 'sent'
    })
  }
  async function look(): Promise<void> {
    const using = seat.active()
    const asked = Array.from({ length: 12 }, (_, id) =>
      seat.links.ask(using, { chatId: current, id: id + 1 }, { lane: 'bulk' }),
    )
    // The files are not there: what counts is the asking.
    await measured('pictures', async () => (await Promise.allSettled(asked)).length > 0)
  }
  async function work(): Promise<never> {
    for (;;) {
      await clock.wait(exponential(random, thinkMs))
      const chance = random()
      await (chance < 0.4 ? act() : chance < 0.75 ? write() : chance < 0.9 ? open() : look())
    }
  }

  void work()
  return done
}
