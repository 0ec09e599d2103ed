import { defineComponent, h } from 'vue'
import { describe, expect, it } from 'vitest'
import type { ActOutcome } from '../../../electron/contract/outcome'
import type { UnratedSession } from '../../../electron/contract/rating'
import { useApp } from '../../../renderer/app/app'
import { useNotices } from '../../../renderer/app/notices'
import RatingQueue from '../../../renderer/features/rating-queue/RatingQueue.vue'
import { useRatedSession, useRatingQueue } from '../../../renderer/features/rating-queue/rating-queue'
import { aDialog, aMessage, aView } from '../../support/dialog-fixtures'
import { anna, createFakeBridge, Refusal } from '../../support/fake-bridge'
import { mountView, settled, showAccount } from '../../support/mount'
import { all } from '../../support/page'

const session = (sessionId: number, given: Partial<UnratedSession> = {}) =>
  ({
    ...{
      sessionId,
      chatId: sessionId + 1000,
      operator: { id: sessionId % 2 ? 7 : 8, name: sessionId % 2 ? 'Boris' : 'Maria' },
    },
    ...{
      connector: 'livechat',
      lineId: 22,
      lineName: 'Support',
      closedAt: Date.now() - 3_600_000,
      vote: null,
      messages: 3,
    },
    ...given,
  }) as UnratedSession

const done = {
  act: 'vote',
  verdict: 'done',
  unclearBecause: null,
  portalCode: null,
  operator: null,
  dialog: null,
} as ActOutcome

async function queue(answers: object = {}) {
  const fake = createFakeBridge({
    'rating.queue': { sessions: [1, 2, 3, 4].map(id => session(id)), isCut: false },
    'rating.open': ({ chatId, sessionId }) => {
      const rating = { sessionId, mayRate: true, stars: null, comment: null }
      const dialog = aDialog({ chatId, customer: `Customer ${sessionId}`, sessionId: null, operator: null, rating })
      return aView(dialog, [aMessage(1, `Words of ${sessionId}`)])
    },
    'act.vote': done,
    ...answers,
  })
  const page = await mountView(defineComponent({ setup: () => () => h(RatingQueue) }), fake)
  showAccount(anna.id)
  await settled()
  await useRatingQueue().load()
  await settled()
  const press = async (key: string, code = '') => {
    await page.press(document.activeElement as HTMLElement, key, { code })
    await settled()
  }
  return { ...page, fake, press, store: useRatingQueue() }
}
const alerts = () =>
  all('alert')
    .map(each => each.textContent)
    .join()

describe('the rating queue', () => {
  it('shows a session with its history, and asks whether it may be rated', async () => {
    const { get, fake, store } = await queue()
    const current = store.current?.sessionId
    expect(get('region', 'Rating queue').textContent).toContain(`Words of ${current}`)
    expect(fake.inputsOf('rating.open').at(-1)?.sessionId).toBe(current)
    expect(document.querySelector<HTMLInputElement>('input[type=number]')?.value).toBe(String(store.seed))
  })

  it('rates by a digit and Enter, and goes on at once', async () => {
    const { fake, press, store } = await queue()
    const first = store.current?.sessionId
    await press('4')
    await press('Enter')
    expect(fake.inputsOf('act.vote')).toMatchObject([
      { with: { rating: { sessionId: first, stars: 4, comment: null } }, account: anna.id },
    ])
    expect(store.current?.sessionId).not.toBe(first)
    await press('2')
    await press('c', 'KeyC')
    const field = document.activeElement as HTMLInputElement
    field.value = 'Too short 1'
    field.dispatchEvent(new Event('input'))
    await press('5')
    await press('Enter')
    expect(fake.inputsOf('act.vote').at(-1)).toMatchObject({ with: { rating: { stars: 2, comment: 'Too short 1' } } })
    expect(store.rated).toBe(2)
  })

  it('puts the focus on the star that a digit has chosen, and Escape closes', async () => {
    const { press, store } = await queue()
    store.isOpen = true
    await press('4')
    expect(document.activeElement?.getAttribute('aria-label')).toContain('4')
    await press('Escape')
    expect(store.isOpen).toBe(false)
  })

  it('asks before it closes over a comment that is not saved, and keeps it', async () => {
    const { press, store } = await queue()
    store.isOpen = true
    await press('c', 'KeyC')
    const field = document.activeElement as HTMLInputElement
    field.value = 'Not yet'
    field.dispatchEvent(new Event('input'))
    await press('Escape')
    await press('Escape')
    expect(store.isOpen).toBe(true)
    expect(alerts()).toContain('The comment is not saved')
    await press('Escape')
    expect(store.isOpen).toBe(false)
    expect(useRatedSession().draft.comment).toBe('Not yet')
  })

  it('passes over with N, and ends when the sample does', async () => {
    const { press, get, store, fake } = await queue()
    for (let turn = 0; turn < 4; turn++) await press('n', 'KeyN')
    expect(store.left).toEqual([])
    expect(get('region', 'Rating queue').textContent).toContain('No closed sessions')
    expect(fake.inputsOf('act.vote')).toEqual([])
  })

  it('sends nothing without stars or a comment, nor where it may not be rated', async () => {
    const { press, fake } = await queue()
    await press('Enter')
    expect(alerts()).toContain('Choose from one to five stars')
    const barred = await queue({
      'rating.open': ({ chatId, sessionId }: UnratedSession) =>
        aView(aDialog({ chatId, rating: { sessionId, mayRate: false, stars: null, comment: null } })),
    })
    await barred.press('5')
    await barred.press('Enter')
    expect(barred.fake.inputsOf('act.vote')).toEqual([])
    expect(fake.inputsOf('act.vote')).toEqual([])
    expect(alerts()).toContain('Only those who can rate')
  })

  it('stays with a session whose rating was not taken, and says why', async () => {
    const { press, store } = await queue({ 'act.vote': { ...done, verdict: 'refused', portalCode: 'ACCESS_DENIED' } })
    const first = store.current?.sessionId
    await press('3')
    await press('Enter')
    expect(store.current?.sessionId).toBe(first)
    expect(alerts().length).toBeGreaterThan(0)
  })

  it('counts what it saved, though another one is shown by the time it is saved', async () => {
    let save = (): void => undefined
    const outcome = new Promise<ActOutcome>(resolve => (save = () => resolve(done)))
    const { press, store } = await queue({ 'act.vote': () => outcome })
    const first = store.current?.sessionId
    await press('4')
    await press('Enter')
    await press('n', 'KeyN')
    const second = store.current?.sessionId
    expect(second).not.toBe(first)
    save()
    await settled()
    expect(store.current?.sessionId).toBe(second)
    expect(store.rated).toBe(1)
  })

  it('asks what became of a rating whose answer was lost, and does not send it twice', async () => {
    const lost = { ...done, verdict: 'unclear', unclearBecause: 'answer_lost' } as ActOutcome
    const { press, store, fake } = await queue({ 'act.vote': lost, 'act.check': done })
    const first = store.current?.sessionId
    await press('4')
    await press('Enter')
    expect([store.current?.sessionId, store.rated]).toEqual([first, 0])
    await press('Enter')
    expect(fake.inputsOf('act.vote')).toHaveLength(1)
    expect(fake.inputsOf('act.check')).toMatchObject([
      { act: 'vote', with: { rating: { sessionId: first, stars: 4 } } },
    ])
    expect(store.current?.sessionId).not.toBe(first)
    expect(store.rated).toBe(1)
  })

  it('sends another rating than the one whose answer was lost', async () => {
    const lost = { ...done, verdict: 'unclear', unclearBecause: 'answer_lost' } as ActOutcome
    const { press, fake } = await queue({ 'act.vote': lost, 'act.check': done })
    await press('4')
    await press('Enter')
    await press('2')
    await press('Enter')
    expect(fake.inputsOf('act.vote').map(({ with: { rating } }) => rating.stars)).toEqual([4, 2])
  })

  it('says of a rating that was not taken whose it was, and not of the one shown by then', async () => {
    let answer = (): void => undefined
    const refused = { ...done, verdict: 'refused', portalCode: 'ACCESS_DENIED' } as ActOutcome
    const outcome = new Promise<ActOutcome>(resolve => (answer = () => resolve(refused)))
    const { press, store } = await queue({ 'act.vote': () => outcome })
    const first = store.current?.sessionId
    await press('4')
    await press('Enter')
    await press('n', 'KeyN')
    answer()
    await settled()
    expect(useRatedSession().report).toBeNull()
    expect(useNotices().shown.at(-1)).toMatchObject({
      notice: { detail: expect.stringContaining(`Session ${first}`) as string },
    })
    expect(store.rated).toBe(0)
  })

  it('rates nothing of another account, whatever the first one’s answer is', async () => {
    let answer = (): void => undefined
    const outcome = new Promise<ActOutcome>(resolve => (answer = () => resolve(done)))
    const { press, store, fake } = await queue({ 'act.vote': () => outcome })
    await press('4')
    await press('Enter')
    showAccount('acme.bitrix24.com/16')
    await store.load()
    await settled()
    const first = store.current?.sessionId
    answer()
    await settled()
    expect([store.rated, store.current?.sessionId]).toEqual([0, first])
    await press('3')
    await press('Enter')
    expect(fake.inputsOf('act.vote')).toHaveLength(2)
  })

  it('does not rate over what somebody else has given meanwhile', async () => {
    const { press, fake } = await queue({
      'rating.open': ({ chatId, sessionId }: UnratedSession) =>
        aView(aDialog({ chatId, rating: { sessionId, mayRate: true, stars: 2, comment: null } })),
    })
    await press('5')
    await press('Enter')
    expect(fake.inputsOf('act.vote')).toEqual([])
    expect(alerts()).toContain('Rated by somebody else meanwhile: 2 of 5')
  })

  it('shows what somebody else has given since it was opened, once main has sent nothing for it', async () => {
    let stars: 2 | null = null
    const { fake, press } = await queue({
      'rating.open': ({ chatId, sessionId }: UnratedSession) =>
        aView(aDialog({ chatId, rating: { sessionId, mayRate: true, stars, comment: null } }), []),
      'act.vote': () => {
        stars = 2
        throw new Refusal({ code: 'invalid', reason: 'state_changed' })
      },
    })
    await press('4')
    await press('Enter')
    expect(fake.inputsOf('act.vote')).toMatchObject([{ seen: { stars: null, comment: null } }])
    expect(alerts()).toContain('Rated by somebody else meanwhile: 2 of 5')
  })

  it('says that it draws from some of the sessions only', async () => {
    const { get } = await queue({ 'rating.queue': { sessions: [session(1)], isCut: true } })
    expect(get('region', 'Rating queue').textContent).toContain('Drawn from the latest 1 sessions')
  })

  it('leaves the keys of the sample’s own fields to them', async () => {
    const { press, fake, store } = await queue()
    const first = store.current?.sessionId
    await press('4')
    document.querySelector<HTMLInputElement>('input[type=number]')?.focus()
    await press('Enter')
    document.querySelector('select')?.focus()
    await press('Enter')
    await press('n', 'KeyN')
    expect(store.current?.sessionId).toBe(first)
    expect(fake.inputsOf('act.vote')).toEqual([])
  })

  it('has no single keys where the operator wants none', async () => {
    const { press, store, get } = await queue()
    const app = useApp()
    await app.load()
    if (app.info) app.info = { ...app.info, settings: { ...app.settings, singleKeys: false } }
    await settled()
    const first = store.current?.sessionId
    await press('n', 'KeyN')
    expect(store.current?.sessionId).toBe(first)
    expect(get('region', 'Rating queue').textContent).not.toContain('N: pass over')
  })

  it('says why there is no queue, counts nothing then, and is read again on request', async () => {
    let fails = true
    const refused = new Refusal({ code: 'rejected', portalCode: 'TARIFF_RESTRICTION' })
    const list = { sessions: [session(1)], isCut: false }
    const { get, click } = await queue({ 'rating.queue': () => (fails ? Promise.reject(refused) : list) })
    expect(get('region', 'Rating queue').textContent).toMatch(/plan doesn’t include this(?!.*0 left)/)
    fails = false
    await click(get('button', 'Try again'))
    await settled()
    expect(get('region', 'Rating queue').textContent).toContain('Words of 1')
  })
})
