import { describe, expect, it } from 'vitest'
import type { PathOwner } from '../../../../../electron/shell/policy/trust'
import { computer, givenPolicy, linuxPath, root } from './policy-computer'

describe('who may write the file', () => {
  const files = { [linuxPath]: '{"portal": "https://evil.example.com"}' }
  const others = { ...root, mode: 0o100666 }

  it.each<[string, Record<string, PathOwner>, NodeJS.Platform]>([
    ['an ordinary user owns it', { [linuxPath]: { ...root, uid: 1000 } }, 'linux'],
    ['everybody may write it', { [linuxPath]: others }, 'linux'],
    ['a group may write it', { [linuxPath]: { ...root, gid: 100, mode: 0o100664 } }, 'linux'],
    ['everybody may write its folder', { '/etc/switchboard': { ...root, mode: 0o40777 } }, 'linux'],
    ['an ordinary user owns the folder above', { '/etc': { ...root, uid: 1000 } }, 'linux'],
    [
      'the group of macOS administrators means nothing here',
      { [linuxPath]: { ...root, gid: 80, mode: 0o664 } },
      'linux',
    ],
  ])('it is not obeyed where %s', (_, owners, platform) => {
    const { policy, problems } = givenPolicy(computer({ files, owners }, { platform }))
    expect(policy.portal).toBeUndefined()
    expect(problems).toEqual([{ key: 'file', kind: 'untrusted' }])
  })

  const mias = { ...root, uid: 1000 }
  const anybodys = { ...root, mode: 0o40777 }
  it.each<[string, Record<string, string>, Record<string, PathOwner>]>([
    ['a file of somebody else', { [linuxPath]: '/home/mia/policy.json' }, { '/home/mia': mias }],
    ['a file in a folder of everybody', { [linuxPath]: '../../srv/policy.json' }, { '/srv': anybodys }],
    ['somebody else’s link', { [linuxPath]: '/srv/policy.json' }, { [linuxPath]: mias }],
    ['a folder with a link that is somebody else’s', { '/etc/switchboard': '/srv' }, { '/etc/switchboard': mias }],
    [
      'a link that lies where everybody may write',
      { '/etc/switchboard': '/srv/office/now', '/srv/office/now': 'v1' },
      { '/srv/office': anybodys },
    ],
    ['a link to itself', { [linuxPath]: 'policy.json' }, {}],
  ])('it is not obeyed through %s', (_, links, owners) => {
    expect(givenPolicy(computer({ files, owners, links })).problems).toEqual([{ key: 'file', kind: 'untrusted' }])
  })

  it('links of root’s own among root’s own are good, whatever rights a link seems to have', () => {
    const links = { '/etc/switchboard': '/srv/office/now', '/srv/office/now': './v1/../v2' }
    const owners = { '/etc/switchboard': { ...root, mode: 0o120777 }, '/srv/office/now': { ...root, mode: 0o120777 } }
    expect(givenPolicy(computer({ files, owners, links })).problems).toEqual([])
  })

  it('root’s own group and the administrators of a Mac may', () => {
    const mac = '/Library/Application Support/Switchboard/policy.json'
    const owners = { '/Library/Application Support': { ...root, gid: 80, mode: 0o40775 } }
    const content = { [mac]: '{"theme": "dark"}' }
    expect(givenPolicy(computer({ files: content, owners }, { platform: 'darwin', path: mac })).problems).toEqual([])
    const byRoot = { [linuxPath]: { ...root, mode: 0o100664 } }
    expect(givenPolicy(computer({ files, owners: byRoot })).problems).toEqual([])
  })

  it('a developer’s own file is theirs', () => {
    const owners = { [linuxPath]: { ...root, uid: 1000 } }
    expect(givenPolicy(computer({ files, owners }, { isOwn: true })).problems).toEqual([])
  })
})
