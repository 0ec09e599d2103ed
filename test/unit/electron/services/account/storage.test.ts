import { describe, expect, it } from 'vitest'
import { createComputer, typed } from './harness'

const slotFiles = (paths: string[]) => paths.filter(path => /\.[ab]$/.test(path)).length
const generations = (text: string) => [...text.matchAll(/"generation":(\d+)/g)].map(([, number]) => Number(number))

describe('a stored sign-in', () => {
  it('is there after a restart, with the same active account and no request to the portal', async () => {
    const { portal, run } = await createComputer()
    const first = run()
    await first.start()
    const { activeId } = await first.call['account.signIn'](typed(portal))
    await first.call['account.connect']({ webhookUrl: portal.webhookUrl(portal.operators.supervisor.id) })
    if (!activeId) throw new Error('an account')
    await first.call['account.switch']({ accountId: activeId })
    const asked = portal.requests.length

    const second = run()
    await second.start()
    expect(second.last()).toMatchObject({ activeId, notice: null, accounts: [{ via: 'oauth' }, { via: 'webhook' }] })
    expect(portal.requests).toHaveLength(asked)
    expect(await second.active().bitrix.call('profile', {})).toMatchObject({ ID: portal.operators.me.id })
    expect(second.fileNameOf(activeId)).toMatch(/^[0-9a-f]{32}$/)
  })

  it('is renewed after a restart with the tokens stored last', async () => {
    const { portal, run } = await createComputer()
    const first = run()
    await first.call['account.signIn'](typed(portal))
    for (let round = 0; round < 3; round++) {
      portal.expireAccessTokens()
      await first.active().bitrix.call('profile', {})
    }
    await first.flush()
    portal.expireAccessTokens()
    const second = run()
    await second.start()
    await second.active().bitrix.call('profile', {})
    const spent = portal.ledger.refreshTokens
    expect(spent.every(({ accepted }) => accepted)).toBe(true)
    expect(new Set(spent.map(({ token }) => token)).size).toBe(4)
  })

  it('is renewed once for 50 calls that find the token expired', async () => {
    const { portal, run } = await createComputer()
    const { call, active } = run()
    await call['account.signIn'](typed(portal))
    portal.expireAccessTokens()
    const { bitrix } = active()
    await Promise.all(Array.from({ length: 50 }, () => bitrix.call('profile', {})))
    expect(portal.ledger.refreshTokens).toMatchObject([{ accepted: true }])
    expect(active().account.state).toBe('ready')
  })

  it('becomes signed out when the renewal is refused, is kept, and comes back after another sign-in', async () => {
    const { portal, run } = await createComputer()
    const { call, active, last, start } = run()
    await start()
    await call['account.signIn'](typed(portal))
    portal.expireAccessTokens()
    portal.revokeRefreshTokens()
    const { bitrix } = active()
    const failures = await Promise.allSettled(Array.from({ length: 10 }, () => bitrix.call('profile', {})))
    expect(failures.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 'rejected'))
    expect(portal.ledger.refreshTokens).toHaveLength(1)
    expect(last()?.accounts).toMatchObject([{ state: 'signed_out', reason: 'refresh_refused' }])

    const second = run()
    await second.start()
    expect(second.last()?.accounts).toMatchObject([{ state: 'signed_out', reason: 'refresh_refused' }])
    const state = await second.call['account.signIn']({
      portal: portal.origin,
      applicationId: '',
      applicationSecret: '',
    })
    expect(state.accounts).toMatchObject([{ state: 'ready', reason: null }])
    expect(await second.active().bitrix.call('profile', {})).toMatchObject({ ID: portal.operators.me.id })
  })

  it('overwrites the former tokens once the new ones have worked', async () => {
    const { portal, disk, run } = await createComputer()
    const { call, active } = run()
    await call['account.signIn'](typed(portal))
    portal.expireAccessTokens()
    await active().bitrix.call('profile', {})
    await expect.poll(() => generations(disk.text())).toEqual([2, 2])
  })

  it('is not believed to be on disk when the folder cannot be read', async () => {
    const { disk, run } = await createComputer()
    disk.files.list = async () => Promise.reject(Object.assign(new Error('no access'), { code: 'EACCES' }))
    const { start, last } = run()
    await start()
    expect(last()).toMatchObject({ accounts: [], notice: 'store_damaged' })
  })

  it('leaves nothing behind when signed out', async () => {
    const { portal, disk, run } = await createComputer()
    const { call } = run()
    const { activeId } = await call['account.signIn'](typed(portal))
    if (!activeId) throw new Error('an account')
    expect(slotFiles(disk.paths())).toBe(2)
    await call['account.signOut']({ accountId: activeId })
    expect(disk.paths()).toEqual(['/secrets/active'])
    const second = run()
    await second.start()
    expect(second.last()?.accounts).toEqual([])
  })

  it('is reported when it cannot be deleted, and the account is not listed as working', async () => {
    const { portal, disk, run } = await createComputer()
    const { call, active, last } = run()
    const { activeId } = await call['account.signIn'](typed(portal))
    if (!activeId) throw new Error('an account')
    const { bitrix } = active()
    disk.files.erase = async () => Promise.reject(Object.assign(new Error('read-only'), { code: 'EROFS' }))
    await expect(call['account.signOut']({ accountId: activeId })).rejects.toMatchObject({
      code: 'bug',
      details: { reason: 'sign_in_left' },
    })
    expect(last()).toMatchObject({ accounts: [], activeId: null })
    await expect(bitrix.call('profile', {})).rejects.toMatchObject({ code: 'signed_out' })
  })

  it('is kept in memory while the disk is full, says so, and is stored before the end', async () => {
    let full = false
    const { portal, run } = await createComputer({ full: () => full })
    const { call, active, last, flush } = run()
    await call['account.signIn'](typed(portal))
    full = true
    portal.expireAccessTokens()
    await active().bitrix.call('profile', {})
    expect(last()?.accounts).toMatchObject([{ state: 'ready', reason: 'storage_unavailable' }])
    full = false
    await flush()
    expect(last()?.accounts).toMatchObject([{ state: 'ready', reason: null }])

    portal.expireAccessTokens()
    const second = run()
    await second.start()
    await second.active().bitrix.call('profile', {})
    expect(portal.ledger.refreshTokens.map(({ accepted }) => accepted)).toEqual([true, true])
  })
})

describe('without a keyring', () => {
  it('is kept until quit, and the user is asked', async () => {
    const { portal, disk, run } = await createComputer({ keyring: false })
    const { call } = run()
    const { accounts, activeId, keepingQuestion } = await call['account.signIn'](typed(portal))
    expect(accounts).toMatchObject([{ keeping: 'memory', state: 'ready' }])
    expect(keepingQuestion).toEqual({ accountId: activeId, backend: 'test_keyring' })
    if (!activeId) throw new Error('an account')
    const answered = await call['account.keep']({ accountId: activeId, keeping: 'memory' })
    expect(answered).toMatchObject({ keepingQuestion: null, accounts: [{ keeping: 'memory' }] })
    expect(slotFiles(disk.paths())).toBe(0)
    const second = run()
    await second.start()
    expect(second.last()?.accounts).toEqual([])
  })

  it('is saved weakly when the user chooses so, and moves into a keyring once there is one', async () => {
    const { portal, keyring, disk, run } = await createComputer({ keyring: false })
    const { call, active } = run()
    const { activeId } = await call['account.signIn'](typed(portal))
    if (!activeId) throw new Error('an account')
    await call['account.keep']({ accountId: activeId, keeping: 'weak' })
    portal.expireAccessTokens()
    await active().bitrix.call('profile', {})

    const second = run()
    await second.start()
    expect(second.last()?.accounts).toMatchObject([{ keeping: 'weak' }])
    keyring.available = true
    const third = run()
    await third.start()
    expect(third.last()?.accounts).toMatchObject([{ keeping: 'sealed' }])
    expect(disk.text()).not.toContain('"backend":"weak"')
    expect(disk.paths()).not.toContain('/secrets/weak.key')
    expect(await third.active().bitrix.call('profile', {})).toMatchObject({ ID: portal.operators.me.id })
  })

  it('is not kept weakly when an administrator forbids it', async () => {
    const { portal, run } = await createComputer({ keyring: false })
    const { call } = run({ allowWeakStorage: false })
    const { activeId, keepingQuestion, accounts } = await call['account.signIn'](typed(portal))
    expect(keepingQuestion).toBeNull()
    expect(accounts).toMatchObject([{ keeping: 'memory' }])
    if (!activeId) throw new Error('an account')
    const keeping = call['account.keep']({ accountId: activeId, keeping: 'weak' })
    await expect(keeping).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('a stored sign-in that does not open', () => {
  it('because the keyring fails is left alone and named; it opens later', async () => {
    const { portal, disk, keyring, run } = await createComputer()
    await run().call['account.signIn'](typed(portal))
    const files = disk.paths()
    keyring.broken = true
    const second = run()
    await second.start()
    expect(second.last()).toMatchObject({ accounts: [], notice: 'keyring_locked' })
    expect(disk.paths()).toEqual(files)
    keyring.broken = false
    await second.start()
    expect(second.last()).toMatchObject({ accounts: [{ state: 'ready' }], notice: null })
  })

  it('does not keep the others from opening', async () => {
    const { portal, disk, run } = await createComputer()
    const first = run()
    await first.call['account.connect']({ webhookUrl: portal.webhookUrl() })
    const [lost = ''] = disk.paths().filter(path => path.endsWith('.a'))
    await first.call['account.connect']({ webhookUrl: portal.webhookUrl(portal.operators.supervisor.id) })
    const { read } = disk.files
    disk.files.read = path => (path === lost ? Promise.reject(new Error('EIO')) : read(path))
    const second = run()
    await second.start()
    expect(second.last()).toMatchObject({
      accounts: [{ user: { id: portal.operators.supervisor.id } }],
      notice: 'store_damaged',
    })
  })

  it('is not reported for an unreadable note: the sign-in is there', async () => {
    const { portal, disk, run } = await createComputer()
    await run().call['account.signIn'](typed(portal))
    const { read } = disk.files
    disk.files.read = path => (path.endsWith('.intent') ? Promise.reject(new Error('EIO')) : read(path))
    const second = run()
    await second.start()
    expect(second.last()).toMatchObject({ accounts: [{ state: 'ready' }], notice: null })
  })

  it.each([
    ['locked', 'keyring_locked'],
    ['changed', 'keyring_changed'],
  ] as const)('because the keyring is %s is left alone and named; it opens later', async (opens, notice) => {
    const { portal, disk, keyring, run } = await createComputer()
    await run().call['account.signIn'](typed(portal))
    const files = disk.paths()
    keyring.opens = opens
    const second = run()
    await second.start()
    expect(second.last()).toMatchObject({ accounts: [], notice })
    expect(disk.paths()).toEqual(files)
    keyring.opens = 'opened'
    await second.start()
    expect(second.last()).toMatchObject({ accounts: [{ state: 'ready' }], notice: null })
  })

  it('because its secret is damaged is set aside, not deleted', async () => {
    const { portal, disk, keyring, run } = await createComputer()
    await run().call['account.connect']({ webhookUrl: portal.webhookUrl() })
    keyring.opens = 'damaged'
    const second = run()
    await second.start()
    expect(second.last()).toMatchObject({ accounts: [], notice: 'store_damaged' })
    expect(disk.paths().filter(path => path.includes('.bad-'))).toHaveLength(2)
  })

  it('because its files are damaged is set aside; one of the two is enough', async () => {
    const { portal, disk, run } = await createComputer()
    await run().call['account.connect']({ webhookUrl: portal.webhookUrl() })
    const [one = '', other = ''] = disk.paths().filter(path => /\.[ab]$/.test(path))
    disk.damage('/secrets', one.replace('/secrets/', ''), 100)
    const first = run()
    await first.start()
    expect(first.last()).toMatchObject({ accounts: [{ state: 'ready' }], notice: null })

    disk.damage('/secrets', other.replace('/secrets/', ''), 100)
    const second = run()
    await second.start()
    expect(second.last()).toMatchObject({ accounts: [], notice: 'store_damaged' })
    expect(disk.paths().filter(path => path.includes('.bad-'))).toHaveLength(2)
    const { accounts } = await second.call['account.connect']({ webhookUrl: portal.webhookUrl() })
    expect(accounts).toMatchObject([{ state: 'ready', keeping: 'sealed' }])
  })
})
