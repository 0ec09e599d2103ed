import { givenPolicy as asking, type PolicyComputer } from '../../../../../electron/shell/policy/given'
import { readNow } from '../../../../../electron/shell/policy/programs'
import type { PathOwner } from '../../../../../electron/shell/policy/trust'

export const root: PathOwner = { uid: 0, gid: 0, mode: 0o100644 }
const failing = (code: string) => Object.assign(new Error(code), { code })
export const linuxPath = '/etc/switchboard/policy.json'
export const windowsPath = 'C:\\ProgramData\\Switchboard\\policy.json'
export const byAdministrators = 'O:BAG:SYD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)'

export interface Given {
  files?: Record<string, string | Buffer>
  owners?: Record<string, PathOwner>
  /** Where links lead. */
  links?: Record<string, string>
  run?: Run
}
type Run = (program: string, args: readonly string[]) => string
type TestComputer = PolicyComputer & { run: Run }

export const givenPolicy = ({ run, ...rest }: TestComputer) =>
  readNow(asking(rest), ({ program, args }) => run(program, args))

/** A computer with these files; its programs fail unless given. */
export function computer(
  { files = {}, owners = {}, links = {}, run }: Given,
  rest: Partial<PolicyComputer> = {},
): TestComputer {
  return {
    ...{ platform: 'linux', path: linuxPath, isOwn: false, user: 'mia' },
    exists: path => path in files || path === 'C:\\Windows\\System32\\ntoskrnl.exe',
    size: path => Buffer.from(files[path] ?? raise('ENOENT')).length,
    read(path) {
      const content = files[path]
      if (content === undefined) throw failing('ENOENT')
      return Buffer.from(content)
    },
    lstat: path => ({ ...(owners[path] ?? root), isSymbolicLink: () => path in links }),
    readlink: path => links[path] ?? raise('EINVAL'),
    run: run ?? (() => raise('ENOENT')),
    ...rest,
  }
}
export function raise(code: string): never {
  throw failing(code)
}
