import { expect, it, onTestFinished } from 'vitest'
import type { Authorizer } from '../../../../electron/bitrix/client/bitrix'
import type { HttpAnswer } from '../../../../electron/bitrix/http/answer'
import { computerClock } from '../../../../electron/console/clock'
import { createPortalClocks } from '../../../../electron/console/portal-clocks'
import { createConnection } from '../../../../electron/console/connection'
import { createPortals } from '../../../../electron/console/portals'

it('shows the connection to a renamed portal under its new name, where its requests go', async () => {
  const portal = { host: 'old.bitrix24.com', answers: { kind: 'ok', status: 200, body: { result: [] } } as HttpAnswer }
  const host = () => portal.host
  const connection = createConnection({ push: () => {}, now: () => 0, after: () => () => {} })
  const portals = createPortals({
    system: {
      clock: computerClock,
      random: Math.random,
      log: () => {},
      redactor: { redact: text => text, register: () => {}, release: () => {} },
    },
    transport: { post: async () => portal.answers, dropConnections: () => {} },
    resolveProxy: async () => 'DIRECT',
    connection,
    clocks: createPortalClocks({ push: () => {}, steady: () => 0, wall: () => 0 }),
    steady: () => 0,
    onReach: () => {},
    onLimited: () => {},
  })
  onTestFinished(() => portals.close())
  const access = async () => ({ endpoint: `https://${portal.host}/rest/`, token: 't' })
  const authorizer: Authorizer = { access, renew: access, refused: () => {} }
  const bitrix = portals.makeBitrix(authorizer, host)
  portals.show(host)
  await bitrix.call('scope', {})
  expect(connection.current().state).toBe('ok')

  portal.host = 'new.bitrix24.com'
  portal.answers = { kind: 'notSent', cause: 'ECONNREFUSED' }
  await expect(bitrix.call('scope', {})).rejects.toMatchObject({ code: 'offline' })
  expect(connection.current().state).toBe('offline')
  portals.show(host)
  expect(connection.current().state).toBe('offline')
})
