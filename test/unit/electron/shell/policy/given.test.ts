import { describe, expect, it } from 'vitest'
import { givenPolicy as asking } from '../../../../../electron/shell/policy/given'
import { readLater } from '../../../../../electron/shell/policy/programs'
import { byAdministrators, computer, type Given, givenPolicy, linuxPath, raise, windowsPath } from './policy-computer'

describe('the file', () => {
  it('may be missing', () => {
    expect(givenPolicy(computer({})).problems).toEqual([])
  })

  it('gives its keys, even after a byte order mark', () => {
    const files = { [linuxPath]: '\ufeff{"theme": "dark"}' }
    expect(givenPolicy(computer({ files }))).toMatchObject({ policy: { theme: 'dark' }, problems: [] })
  })

  const text = '{\r\n  "supportContact": "Служба, доб. 100 😀"\r\n}\r\n'
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 as PowerShell writes it', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('may be in %s', (_, bytes) => {
    const { policy, problems } = givenPolicy(computer({ files: { [linuxPath]: bytes } }))
    expect({ contact: policy.supportContact, problems }).toEqual({ contact: 'Служба, доб. 100 😀', problems: [] })
  })

  it.each([
    ['of Windows-1251', Buffer.from([0x7b, 0x22, 0xd1, 0xeb, 0x22, 0x3a, 0x31, 0x7d])],
    ['that is half of UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le').subarray(0, 61)],
    ['cut off in a character', Buffer.from(text).subarray(0, 27)],
    ['of zeros', Buffer.alloc(4096)],
    ['nested without end', Buffer.from('['.repeat(200_000))],
  ])('%s is no text of a policy', (_, bytes) => {
    expect(givenPolicy(computer({ files: { [linuxPath]: bytes } }))).toMatchObject({
      policy: { lockPortal: true },
      problems: [{ key: 'file', kind: 'not_json' }],
    })
  })

  it('without end, or a pipe, is not read', () => {
    const read = () => raise('it was read')
    for (const bytes of [100_000_000, null])
      expect(givenPolicy(computer({}, { read, size: () => bytes })).problems).toEqual([
        { key: 'file', kind: 'unreadable' },
      ])
  })

  it('with a key for every day names only the first', () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`key${at}`, at]))
    const { policy, problems } = givenPolicy(
      computer({ files: { [linuxPath]: JSON.stringify({ ...many, theme: 'dark' }) } }),
    )
    expect(policy.theme).toBe('dark')
    expect(problems).toHaveLength(50)
  })

  it.each([
    ['not_json', '{"applicationSecret": "canary", }'],
    ['not_json', ''],
    ['not_an_object', '"canary"'],
    ['not_an_object', 'null'],
    ['not_an_object', '[]'],
  ])('is %s', (kind, text) => {
    const read = givenPolicy(computer({ files: { [linuxPath]: text } }))
    expect(read).toMatchObject({ policy: { lockPortal: true }, problems: [{ key: 'file', kind }] })
    expect(JSON.stringify(read)).not.toContain('canary')
  })

  it('that may not be read is a problem', () => {
    const read = () => raise('EACCES')
    expect(givenPolicy(computer({}, { read, size: () => 1 })).problems).toEqual([{ key: 'file', kind: 'unreadable' }])
  })
})

describe('on Windows', () => {
  const windows = (given: Given) => computer(given, { platform: 'win32', path: windowsPath })
  const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Switchboard'
  const elsewhere = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\r\n'
  const files = { [windowsPath]: '{"theme": "light", "sound": "drop"}' }
  const expected = {
    ...{ theme: 'dark', sound: 'drop', lockPortal: true, allowWebhook: false, fileMegabytes: 10 },
    ...{ portal: 'https://example.bitrix24.com', supportContact: 'Служба "помощи", C:\\' },
    ...{ allowedActs: ['join', 'answer'], fileTypes: ['pdf'], alerts: [{ name: 'Waits' }] },
  }
  /** As `reg query KEY /s` writes it. */
  const queried = [
    ...['', key, '    theme    REG_SZ    dark', '    lockPortal    REG_DWORD    0x1'],
    ...['    allowWebhook    REG_DWORD    0x0', '    fileMegabytes    REG_DWORD    0xa'],
    ...[
      '    portal    REG_SZ    https://example.bitrix24.com',
      '    supportContact    REG_SZ    Служба "помощи", C:\\',
    ],
    ...['    alerts    REG_SZ    [{"name": "Waits",', '  "groups": [[{"of": "waits", "minutes": 5}]]}]'],
    ...['    noise    REG_BINARY    00FF', ''],
    ...[`${key}\\allowedActs`, '    10    REG_SZ    answer', '    2    REG_SZ    join', ''],
    ...[`${key}\\fileTypes`, '    1    REG_EXPAND_SZ    pdf', ''],
    ...['HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Other', '    theme    REG_SZ    light', ''],
  ].join('\r\n')

  /** Its programs by their names; one that is missing fails. */
  function programs(answers: Record<string, string>) {
    const ran: string[] = []
    const run = (program: string, args: readonly string[]) => {
      ran.push([program, ...args].join(' '))
      const asked = args.join(' ').includes('Get-Acl') ? 'acl' : program.split('\\').at(-1)
      return answers[asked ?? ''] ?? raise('1')
    }
    return { ran, run }
  }
  const acl = `${byAdministrators}\r\n${byAdministrators}\r\n`
  const none = { 'reg.exe': elsewhere }

  it('group policy gives keys, over those of the file, and leaves no file behind', () => {
    const { run, ran } = programs({ 'reg.exe': `${elsewhere}${key}\r\n`, 'cmd.exe': queried, acl })
    const { policy, problems } = givenPolicy(windows({ files, run }))
    expect(problems).toEqual([])
    expect(policy).toMatchObject(expected)
    expect(ran.every(line => line.startsWith('C:\\Windows\\System32\\'))).toBe(true)
    // Also within a command: a bare name would be sought in the folder that the console was started from.
    const named = ran.flatMap(line => line.match(/\S+\.(?:com|exe)\b/g) ?? [])
    expect(named.filter(name => !name.startsWith('C:\\Windows\\System32\\'))).toEqual([])
    expect(named.filter(name => name.endsWith('chcp.com'))).toHaveLength(1)
    expect(ran.filter(line => /export|\.reg\b/.test(line))).toEqual([])
  })

  it('it is read where administrators have forbidden the tools of the registry', () => {
    const properties = [
      {
        ...{ theme: 'dark', lockPortal: 1, allowWebhook: 0, fileMegabytes: 10, noise: [0, 255] },
        ...{ portal: expected.portal, supportContact: expected.supportContact },
        alerts: '[{"name": "Waits", "groups": [[{"of": "waits", "minutes": 5}]]}]',
        ...{ PSPath: `Microsoft.PowerShell.Core\\Registry::${key}`, PSChildName: 'Switchboard', PSProvider: {} },
      },
      { 10: 'answer', 2: 'join', PSChildName: 'allowedActs', PSParentPath: key, PSDrive: {} },
      { 1: 'pdf', PSChildName: 'fileTypes' },
    ]
    const answers = { 'powershell.exe': `\ufeff${JSON.stringify(properties)}\r\n`, acl }
    for (const some of [{}, { 'reg.exe': `${key}\r\n` }, { 'reg.exe': `${key}\r\n`, 'cmd.exe': 'It is disabled.' }]) {
      const { policy, problems } = givenPolicy(windows({ files, run: programs({ ...answers, ...some }).run }))
      expect(problems).toEqual([])
      expect(policy).toMatchObject(expected)
    }
  })

  it('is read the same while the console goes on', async () => {
    const answers = { 'reg.exe': `${elsewhere}${key}\r\n`, 'cmd.exe': queried, acl }
    for (const some of [answers, { ...answers, 'cmd.exe': 'It is disabled.' }, {}]) {
      const { run, ...rest } = windows({ files, run: programs(some).run })
      const later = readLater(asking(rest), async ({ program, args }) => run(program, args))
      expect(await later).toEqual(givenPolicy({ run, ...rest }))
    }
  })

  it('there may be no group policy', () => {
    expect(givenPolicy(windows({ run: programs(none).run })).problems).toEqual([])
    expect(givenPolicy(windows({ run: programs({ 'powershell.exe': '[]' }).run })).problems).toEqual([])
  })

  it('one that cannot be read locks as a bad file does', () => {
    const read = givenPolicy(windows({ run: programs({ acl }).run }))
    expect(read).toMatchObject({ policy: { allowWebhook: false }, problems: [{ key: 'file', kind: 'unreadable' }] })
  })

  it.each([
    ['administrators alone may write', byAdministrators, []],
    ['a service of Windows installed', byAdministrators.replace('O:BA', 'O:SY'), []],
    ['an ordinary user owns', 'O:S-1-5-21-1-2-3-1001D:PAI(A;;FA;;;SY)', ['untrusted']],
    ['users may write', 'O:BAD:(A;;FA;;;SY)(A;;0x1301bf;;;BU)', ['untrusted']],
    ['users may create in', 'O:BAD:(A;ID;FA;;;SY)(A;CIID;DCLCRPCR;;;BU)', ['untrusted']],
    ['everybody may do all with', 'O:BAD:NO_ACCESS_CONTROL', ['untrusted']],
    ['users are denied', 'O:BAD:(D;;FA;;;BU)(A;;FA;;;SY)', []],
  ])('a file that %s is judged by its descriptor', (_, sddl, kinds) => {
    const { run } = programs({ ...none, acl: `${byAdministrators}\r\n${sddl}\r\n` })
    const { problems } = givenPolicy(windows({ files: { [windowsPath]: '{}' }, run }))
    expect(problems.map(({ kind }) => kind)).toEqual(kinds)
  })

  it.each([windowsPath, 'C:\\ProgramData\\Switchboard'])('no link is followed, such as at %s', path => {
    const { run } = programs({ ...none, acl: `${byAdministrators}\r\n${byAdministrators}\r\n` })
    const { problems } = givenPolicy(windows({ files: { [windowsPath]: '{}' }, links: { [path]: 'D:\\Office' }, run }))
    expect(problems.map(({ kind }) => kind)).toEqual(['untrusted'])
  })

  it('a file is not obeyed where its owner cannot be told', () => {
    const { run } = programs(none)
    expect(givenPolicy(windows({ files: { [windowsPath]: '{}' }, run })).problems).toEqual([
      { key: 'file', kind: 'unreadable' },
    ])
  })
})

describe('on a Mac', () => {
  const path = '/Library/Application Support/Switchboard/policy.json'
  const profile = '/Library/Managed Preferences/dev.switchboard.console.plist'
  const own = '/Library/Managed Preferences/mia/dev.switchboard.console.plist'
  const mac = (given: Given) => computer(given, { platform: 'darwin', path })

  it('profiles give keys, the person’s over the computer’s over the file’s', () => {
    const files = { [path]: '{"theme": "light", "sound": "drop"}', [profile]: '', [own]: '' }
    const run = (program: string, args: readonly string[]) => {
      expect(program).toBe('/usr/bin/plutil')
      return args.at(-1) === own ? '{"theme": "dark"}' : '{"theme": "system", "notify": false}'
    }
    expect(givenPolicy(mac({ files, run })).policy).toMatchObject({ theme: 'dark', sound: 'drop', notify: false })
  })

  it('a profile that cannot be read locks as a bad file does', () => {
    const read = givenPolicy(mac({ files: { [profile]: '' } }))
    expect(read).toMatchObject({ policy: { allowWebhook: false }, problems: [{ key: 'file', kind: 'unreadable' }] })
  })
})
