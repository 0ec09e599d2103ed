import { describe, expect, it } from 'vitest'
import { argumentsAgain, createLinkInbox, linkIn, linkOf } from '../../../../../electron/shell/deep-link/inbox'
import { claimScheme } from '../../../../../electron/shell/deep-link/scheme'

const link = 'b24console://open?chat=1803'

describe('a link', () => {
  it('is found among the arguments of a start, wherever it stands and however it is written', () => {
    expect(linkIn(['/opt/app', '--lang=en', link, 'other'])).toBe(link)
    expect(linkIn(['B24Console://open?chat=1'])).toBe('B24Console://open?chat=1')
    expect(linkIn(['--user-data-dir=/x', 'https://b24console.example/'])).toBeNull()
    expect(linkIn([link.padEnd(9000, '1')])).toHaveLength(4096)
  })

  it('is not asked about again after a restart', () => {
    expect(argumentsAgain(['--user-data-dir=/x', '/opt/app', link])).toEqual(['--user-data-dir=/x', '/opt/app'])
  })

  it('from a second console is one only if it looks like one', () => {
    expect(linkOf({ link })).toBe(link)
    for (const handed of [null, undefined, 1, 'x', {}, { link: null }, { link: 7 }, { link: 'https://evil.example' }])
      expect(linkOf(handed)).toBeNull()
  })

  it('that comes before the console is there is heard afterwards, in order', () => {
    const inbox = createLinkInbox()
    const heard: string[] = []
    inbox.take(null)
    for (let turn = 1; turn <= 9; turn++) inbox.take(`${link}${turn}`)
    inbox.onLink(text => heard.push(text))
    inbox.take(link)
    expect(heard).toEqual([1, 2, 3, 4, 5].map(turn => `${link}${turn}`).concat(link))
  })
})

describe('the scheme', () => {
  function claimed(given: Parameters<typeof claimScheme>[1]): string[] {
    const done: string[] = []
    const app = {
      setAsDefaultProtocolClient: (scheme: string) => done.push(`set ${scheme}`) > 0,
      removeAsDefaultProtocolClient: (scheme: string) => done.push(`remove ${scheme}`) > 0,
    }
    claimScheme(app, given)
    return done
  }

  it.each([
    [{ isPackaged: true, platform: 'win32', isAllowed: true }, ['set b24console']],
    [{ isPackaged: true, platform: 'darwin', isAllowed: true }, ['set b24console']],
    [{ isPackaged: true, platform: 'win32', isAllowed: false }, ['remove b24console']],
    [{ isPackaged: true, platform: 'linux', isAllowed: true }, []],
    [{ isPackaged: false, platform: 'win32', isAllowed: true }, []],
  ])('is claimed by a package that takes links: %j', (given, done) => {
    expect(claimed(given)).toEqual(done)
  })
})
