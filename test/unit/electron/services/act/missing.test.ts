import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../../electron/app-error'
import { newRequest } from '../../../../../electron/services/portal/batch-request'
import { createActs } from '../../../../../electron/services/act/acts'
import { createOffers } from '../../../../../electron/services/act/missing'
import { perform } from './acts'
import { createHarness, type Harness } from '../harness'

function offersAt(harness: Harness) {
  const { active, push } = harness
  const offers = createOffers({ active, push })
  return {
    offers,
    known: () => offers.handlers['act.offers']({}),
    /** One poll of the portal. */
    async poll(): Promise<number> {
      const request = newRequest(active().bitrix)
      const take = offers.part.ask(request, active())
      if (request.size() > 0) await request.send({ lane: 'board' })
      await take?.()
      return request.size()
    },
  }
}

describe('the acts that a portal does not offer', () => {
  it('are asked for once, in the poll’s own request', async () => {
    const harness = await createHarness()
    const { poll, known } = offersAt(harness)
    expect(await poll()).toBeGreaterThan(5)
    expect(harness.portal.requests).toHaveLength(1)
    expect(await poll()).toBe(0)
    expect(await known()).toEqual({})
    expect(harness.payloads('act.offered')).toEqual([])
  })

  it('are those unknown to the portal, each with its button', async () => {
    const harness = await createHarness()
    harness.portal.settings.missing.add('imopenlines.operator.skip')
    harness.portal.settings.missing.add('imopenlines.session.mode.pin')
    const { poll, known } = offersAt(harness)
    await poll()
    const missing = { skip: 'version', pin: 'version', unpin: 'version' }
    expect(await known()).toEqual(missing)
    expect(harness.payloads('act.offered')).toEqual([missing])
  })

  it('are all where the permission is missing', async () => {
    const harness = await createHarness()
    harness.portal.settings.scopes = harness.portal.settings.scopes.filter(scope => scope !== 'imopenlines')
    const { poll, known } = offersAt(harness)
    await poll()
    expect(await known()).toMatchObject({ join: 'scope', finish: 'scope' })
  })

  it('are asked for again when the poll failed', async () => {
    const harness = await createHarness()
    const { poll } = offersAt(harness)
    harness.portal.faults.next('batch', { kind: 'resetBefore' }, 100)
    await expect(poll()).rejects.toBeInstanceOf(AppError)
    harness.portal.faults.clear()
    expect(await poll()).toBeGreaterThan(5)
  })

  it('are learned from a refusal as well', async () => {
    const harness = await createHarness()
    const { offers, known } = offersAt(harness)
    harness.portal.settings.missing.add('imopenlines.operator.skip')
    const session = createActs({ ...harness, offers })
    const acting = { ...harness, handlers: { ...harness.handlers, ...session.handlers } }
    expect(await perform(acting, 'skip')).toMatchObject({ verdict: 'refused', portalCode: 'ERROR_METHOD_NOT_FOUND' })
    expect(await known()).toEqual({ skip: 'version' })
  })

  it.each([
    [{ reason: 'scope_missing' }, 'scope'],
    [{ portalCode: 'TARIFF_RESTRICTION' }, 'plan'],
  ] as const)('are told apart by %o', async (details, why) => {
    const harness = await createHarness()
    const { offers, known } = offersAt(harness)
    offers.note(harness.active(), 'spam', new AppError('forbidden', details))
    expect(await known()).toEqual({ spam: why })
  })

  it('are not learned from a refusal of the dialog', async () => {
    const harness = await createHarness()
    const { offers, known } = offersAt(harness)
    offers.note(harness.active(), 'spam', new AppError('forbidden', { portalCode: 'ACCESS_DENIED' }))
    expect(await known()).toEqual({})
  })
})
