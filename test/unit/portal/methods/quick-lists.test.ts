import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startPortal } from '../../../portal/portal'
import type { Portal } from '../../../portal/portal'
import { operators } from '../../../portal/seed/people'
import { createCaller } from '../http'

let portal: Portal
beforeAll(async () => void (portal = await startPortal()))
afterAll(() => portal.stop())
beforeEach(() => portal.reset())
const { call } = createCaller(() => portal)

describe('config.get', () => {
  it('gives a channel line’s settings as texts, and false for a missing line', async () => {
    const { result } = await call('imopenlines.config.get', { CONFIG_ID: 22 })
    expect(result).toMatchObject({ ID: '22', LINE_NAME: 'Bitrix24 Documentation', QUICK_ANSWERS_IBLOCK_ID: '181' })
    expect(result).not.toHaveProperty('QUEUE')
    expect((await call('imopenlines.config.get', { CONFIG_ID: 999 })).result).toBe(false)
  })

  it('adds the queue when asked', async () => {
    const { result } = await call('imopenlines.config.get', { CONFIG_ID: 22, WITH_QUEUE: 'Y' })
    expect(result).toMatchObject({ QUEUE: expect.arrayContaining(['103', '27']) as string[] })
  })

  it.each([{}, { CONFIG_ID: 0 }, { CONFIG_ID: 'x' }])('is refused with %j', async params => {
    expect(await call('imopenlines.config.get', params)).toMatchObject({ status: 400, error: 'CONFIG_ID_EMPTY' })
  })
})

describe('lists.element.get', () => {
  const list = { IBLOCK_TYPE_ID: 'lists', IBLOCK_ID: 181 }
  const get = (params: object, userId?: number) => call('lists.element.get', params, userId)

  it('gives fifty elements at a time, with the fields asked for', async () => {
    const line = portal.world.lines.get(22)!
    line.quickAnswers = Array.from({ length: 60 }, (_, index) => `Answer ${index}`)
    const { body } = await get({ ...list, SELECT: ['ID', 'NAME', 'DETAIL_TEXT'] })
    expect(body).toMatchObject({ total: 60, next: 50 })
    const { result } = await get({ ...list, SELECT: ['ID', 'DETAIL_TEXT'], start: 50 })
    expect(result).toHaveLength(10)
    expect((result as object[])[0]).toEqual({ ID: '181051', DETAIL_TEXT: 'Answer 50' })
  })

  it('is refused as documented', async () => {
    const refused = (error: string) => ({ status: 400, error })
    expect(await get({ IBLOCK_ID: 181 })).toMatchObject(refused('ERROR_REQUIRED_PARAMETERS_MISSING'))
    expect(await get({ IBLOCK_TYPE_ID: 'lists' })).toMatchObject(refused('ERROR_REQUIRED_PARAMETERS_MISSING'))
    expect(await get({ ...list, IBLOCK_ID: 5 })).toMatchObject(refused('ERROR_IBLOCK_NOT_FOUND'))
    expect(await get({ ...list, IBLOCK_TYPE_ID: 'lists_socnet' })).toMatchObject(refused('ERROR_IBLOCK_NOT_FOUND'))
    expect(await get(list, operators.outsider.id)).toMatchObject(refused('ACCESS_DENIED'))
    portal.settings.scopes = ['imopenlines']
    expect(await get(list)).toMatchObject({ status: 403, error: 'insufficient_scope' })
  })
})
