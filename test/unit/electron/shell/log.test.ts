import { EventEmitter } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createLog, logUncaught } from '../../../../electron/shell/log'

let dir: string
beforeEach(() => (dir = join(mkdtempSync(join(tmpdir(), 'switchboard-log-')), 'logs')))
afterEach(() => rmSync(join(dir, '..'), { recursive: true }))

const now = () => new Date(0)
const read = (name = 'console.log') => readFileSync(join(dir, name), 'utf8')

it('writes a line with its time, error, code and causes, readable by its owner only', () => {
  const log = createLog({ dir, redact: text => text, now })
  log('started')
  log('failed', Object.assign(new Error('outer', { cause: new Error('inner') }), { code: 'ECODE' }))
  expect(read()).toMatch(
    /^1970-01-01T00:00:00\.000Z started\n1970-01-01T00:00:00\.000Z failed: Error: outer\n[\s\S]+\[ECODE\]\n {2}caused by Error: inner\n/,
  )
  expect(statSync(join(dir, 'console.log')).mode & 0o777).toBe(0o600)
  expect(statSync(dir).mode & 0o777).toBe(0o700)
})

it('redacts text, stack, cause and echo alike', () => {
  const echoed: string[] = []
  const redact = (text: string) => text.replaceAll('canary', '***')
  const log = createLog({ dir, redact, now, echo: line => echoed.push(line) })
  log('canary', new Error('canary', { cause: { token: 'canary' } }))
  expect(read() + echoed.join()).not.toContain('canary')
})

it('cuts a long error only when its secrets are hidden: no half of one is left at the end', () => {
  const log = createLog({ dir, redact: text => text.replaceAll('canary-of-many-letters', '***'), now })
  for (const before of [9_970, 9_980, 9_990]) {
    log('failed', 'x'.repeat(before) + 'canary-of-many-letters')
    log('failed', new Error('x'.repeat(before) + 'canary-of-many-letters'))
    log('failed', new Error('outer', { cause: 'x'.repeat(before) + 'canary-of-many-letters' }))
  }
  expect(read()).not.toContain('cana')
})

it('names files of its own, and no others: their names may be customers’', async () => {
  const home = join(dir, '..')
  const log = createLog({ dir, redact: text => text, now, own: [join(home, 'console')] })
  const failing = (path: string) => open(path, 'wx').catch((error: unknown) => error)
  log('saved', new Error('outer', { cause: await failing(join(home, 'none', 'Anna Petrova anna@acme.example.pdf')) }))
  log(
    'moved',
    await rename(join(home, 'Anna Petrova.part'), join(home, 'Anna Petrova.pdf')).catch((error: unknown) => error),
  )
  log('kept', await failing(join(home, 'console', 'drafts', '5.json')))
  log('beside', await failing(join(home, 'console of Anna', 'x')))
  expect(read()).not.toContain('Anna')
  expect(read()).toContain("ENOENT: no such file or directory, open '***'")
  expect(read()).toContain(join('console', 'drafts', '5.json'))
})

it.each(['{"name": Anna Petrova}', 'Anna', `[${'1,'.repeat(50)} Anna Petrova ${',1'.repeat(50)}]`, '"Anna'])(
  'quotes nothing of what is no JSON: %s',
  text => {
    const log = createLog({ dir, redact: same => same, now })
    try {
      JSON.parse(text)
    } catch (error) {
      log('failed', error)
    }
    expect(read()).toContain('JSON')
    expect(read()).not.toContain('Anna')
  },
)

it.each([null, 5, {}])('takes an error without a valid stack or message: %o', odd => {
  const log = createLog({ dir, redact: text => text, now })
  log('failed', Object.assign(new Error('odd'), { stack: odd }))
  log('failed', Object.assign(new Error('odd'), { message: odd }))
  expect(read().match(/failed: Error/g)).toHaveLength(2)
})

it.each([
  ['a line break', '\n1970-01-01T00:00:00.000Z signed out'],
  ['a carriage return', '\r1970-01-01T00:00:00.000Z signed out'],
  ['a separator of lines', '\u2028forged'],
  ['a separator of paragraphs', '\u2029forged'],
  ['a terminal’s escape', '\u001b[2Jforged'],
  ['a turn of direction', '\u202eforged'],
  ['an isolated turn of direction', '\u2067forged'],
  ['a C1 control', '\u0085forged'],
  ['a zero', '\u0000forged'],
  ['something that looks like a stack', '\n    at forged (file:1:1)'],
])(
  'lets %s of a stranger’s text begin no line, in the text, an error, its code, its causes or a value',
  (_, strange) => {
    const echoed: string[] = []
    const log = createLog({ dir, redact: text => text, now, echo: line => echoed.push(line) })
    const inner = Object.assign(new TypeError(`inner ${strange}`), { code: `C${strange}` })
    log(`text ${strange}`, Object.assign(new Error(`outer ${strange}`, { cause: inner }), { code: `C${strange}` }))
    log('a value', { portal: strange })
    log('a string', strange)
    const lines = read().split('\n')
    expect(read()).not.toContain(strange)
    const ours = /^(?:1970-01-01T00:00:00\.000Z (?:text|a value|a string)| {2}caused by | {4}at (?!forged)|$)/
    expect(lines.filter(line => !ours.test(line))).toEqual([])
    expect(lines.filter(line => line.startsWith('1970'))).toHaveLength(3)
    expect(echoed.join('\n')).toBe(lines.slice(0, -1).join('\n'))
  },
)

it('sets a full file aside and keeps three old ones', () => {
  const log = createLog({ dir, redact: text => text, now, maxSize: 60 })
  for (let line = 1; line <= 12; line++) log(`line ${line} ${'x'.repeat(30)}`)
  expect(readdirSync(dir).sort()).toEqual(['console.1.log', 'console.2.log', 'console.3.log', 'console.log'])
  expect(read()).toContain('line 12 ')
  expect(read('console.3.log')).not.toContain('line 1 ')
})

it('goes on from the size of the file it finds', () => {
  createLog({ dir, redact: text => text, now })('first')
  writeFileSync(join(dir, 'console.log'), 'x'.repeat(100))
  createLog({ dir, redact: text => text, now, maxSize: 60 })('second')
  expect(read('console.1.log')).toBe('x'.repeat(100))
  expect(read()).toContain('second')
})

it('never throws, and writes again once the disk lets it', () => {
  writeFileSync(dir, 'a file where the folder should be')
  const log = createLog({ dir, redact: text => text, now })
  log('lost')
  rmSync(dir)
  log('kept')
  expect(read()).toContain('kept')
})

it('logs uncaught errors', () => {
  const lines: string[] = []
  const process = new EventEmitter()
  logUncaught(process as unknown as NodeJS.Process, (text, error) => lines.push(`${text}: ${String(error)}`))
  process.emit('uncaughtException', new Error('one'))
  process.emit('unhandledRejection', 'two')
  expect(lines).toEqual(['uncaught error: Error: one', 'unhandled rejection: two'])
})
