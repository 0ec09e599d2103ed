import { describe, expect, it } from 'vitest'
import { answerLogins } from '../../../../../electron/shell/network/login'
import { type NetworkChange, watchNetwork } from '../../../../../electron/shell/network/watch'

const address = (text: string, internal = false) => ({ address: text, internal })

describe('the computer’s network', () => {
  function changesOver(...times: ReturnType<Parameters<typeof watchNetwork>[0]['interfaces']>[]): NetworkChange[] {
    const changes: NetworkChange[] = []
    let [at, check] = [0, () => {}]
    watchNetwork({
      interfaces: () => times[Math.min(at, times.length - 1)] ?? {},
      every(_ms, action) {
        check = action
        return () => {}
      },
      onChange: change => changes.push(change),
    })
    for (at = 1; at < times.length; at++) check()
    return changes
  }
  const wifi = { wlan0: [address('192.168.1.7')], lo: [address('127.0.0.1', true)] }

  it('that is lost or left for another ends its connections', () => {
    expect(changesOver(wifi, { lo: [address('127.0.0.1', true)] }, wifi)).toEqual(['lost', 'more'])
    expect(changesOver(wifi, { wlan0: [address('10.0.0.3')] })).toEqual(['lost'])
  })

  it('that is joined by another, such as a VPN, keeps them', () => {
    expect(changesOver(wifi, { ...wifi, tun0: [address('10.8.0.2')] })).toEqual(['more'])
  })

  it('has not changed with an address of its link, or a temporary one of the same network', () => {
    const before = { ...wifi, eth0: [address('fe80::1'), address('2001:db8:1:2:a:b:c:d')] }
    const after = { ...wifi, eth0: [address('fe80::2'), address('2001:db8:1:2:1:2:3:4')] }
    expect(changesOver(before, after, before)).toEqual([])
  })
})

describe('Chromium’s sign-in', () => {
  function asked(found: { user: string; password: string } | null) {
    let ask: Parameters<Parameters<typeof answerLogins>[0]['on']>[1] = () => {}
    answerLogins({ on: (_name, listener) => void (ask = listener) }, () => Promise.resolve(found))
    return (isProxy: boolean) =>
      new Promise<unknown[]>(resolve => {
        const place = { isProxy, host: 'proxy', port: 3128 }
        ask({ preventDefault: () => {} }, null, null, place, (...answer) => resolve(answer))
      })
  }

  it('to a proxy gets what the operator has given, once, and a server nothing', async () => {
    const ask = asked({ user: 'anna', password: 'pr0xyPassw0rd' })
    expect(await ask(false)).toEqual([])
    expect(await ask(true)).toEqual(['anna', 'pr0xyPassw0rd'])
    // Asked again, it was refused.
    expect(await ask(true)).toEqual([])
  })

  it('that nobody has given is none', async () => {
    expect(await asked(null)(true)).toEqual([])
  })
})
