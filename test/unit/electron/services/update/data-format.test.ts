import { expect, it, onTestFinished } from 'vitest'
import { createTransport } from '../../../../../electron/bitrix/http/transport'
import { createConsole } from '../../../../../electron/console/console'
import { ChatId } from '../../../../../electron/contract/common'
import type { CallName, Input, Output } from '../../../../../electron/contract/calls'
import { dataFormat } from '../../../../../electron/services/update/data-format'
import { startPortal } from '../../../../portal/portal'
import { known } from '../../../../portal/seed/known'
import { memoryDisk, testSystem } from '../../../../support/computer/system'
import { createMemoryDisk } from '../../storage/memory-disk'

type Files = ReturnType<typeof createMemoryDisk>['files']
type Found = Map<string, string>

function start(files: Files, lines: string[]) {
  const transport = createTransport()
  onTestFinished(() => transport.dropConnections())
  const journal = () => ({
    ...memoryDisk().journal(''),
    append: async (line: string) => void lines.push(line),
    read: async () => [...lines],
  })
  const console = createConsole(testSystem({ disk: memoryDisk({ files, journal }), transport }))
  return {
    console,
    async call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
      const run = (await console.handler(name)) as (input: Input<N>) => Promise<Output<N>>
      return run(input)
    },
  }
}

const chatId = ChatId.parse(known.ofColleague.chatId)

/** Uses everything that writes a file. */
async function work({ call }: ReturnType<typeof start>, webhookUrl: string) {
  await call('account.connect', { webhookUrl })
  const account = (await call('account.state', {})).activeId
  if (account === null) throw new Error('nobody is signed in')
  const { dialog } = await call('dialog.open', { chatId, fresh: false })
  await call('act.join', { account, chatId, sessionId: dialog.sessionId, ownerId: dialog.operator?.id ?? null })
  await call('draft.set', { accountId: account, chatId, text: 'Hello', replyTo: { id: 1, author: 'Anna', text: 'Hi' } })
  await call('draft.setNote', { accountId: account, chatId, draft: 'A regular', note: null })
  await call('snippet.save', { account, id: null, name: 'Greeting', text: 'Good day' })
  await call('reminder.set', { account, chatId, customer: 'Anna', note: 'call', when: { kind: 'customer', after: 1 } })
  const telling = { notify: true, sound: 'off', repeatMinutes: null, again: false } as const
  const rule = { name: 'Waits', groups: [[{ of: 'waits' as const, minutes: 5 }]], ...telling }
  await call('alert.save', { account, id: null, rule })
  return account
}

async function read({ call }: ReturnType<typeof start>, account: Awaited<ReturnType<typeof work>>) {
  return {
    drafts: await call('draft.list', { accountId: account }),
    notes: await call('draft.notes', { accountId: account }),
    snippets: await call('snippet.list', {}),
    rules: (await call('alert.list', { account })).rules,
    acts: (await call('journal.list', {})).entries.map(({ act, state }) => ({ act, state })),
  }
}

async function worked() {
  const portal = await startPortal()
  onTestFinished(() => portal.stop())
  const disk = createMemoryDisk()
  const lines: string[] = []
  const first = start(disk.files, lines)
  const account = await work(first, portal.webhookUrl())
  const before = await read(first, account)
  await first.console.close()
  const written: Found = new Map()
  for (const path of disk.paths().filter(name => name.endsWith('.json')))
    written.set(path, (await disk.files.read(path))?.toString('utf8') ?? '')
  return { disk, lines, account, before, written }
}

/**
 * What a later version may add: one more key in every object of the file. Not in an alert rule's conditions: what asks
 * something else is another rule, which is set apart and stays on disk.
 */
function withMore(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMore)
  if (typeof value !== 'object' || value === null) return value
  if ('of' in value) return value
  const kept = Object.entries(value).map(([key, part]) => [key, withMore(part)] as const)
  return { ...Object.fromEntries(kept), fromLater: { of: ['another', 1] } }
}

/** Names and kinds of all that a file holds, without its content. */
function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].sort().join('|')}]`
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value
  const parts = Object.entries(value).map(([key, part]) => `${/^\d/.test(key) ? '#' : key}:${shapeOf(part)}`)
  return `{${parts.sort().join(',')}}`
}

it('reads what a later version wrote in the same format, whatever keys that has added', async () => {
  const { disk, lines, account, before, written } = await worked()
  expect(written.size).toBeGreaterThanOrEqual(5)
  for (const [path, text] of written)
    await disk.files.write(path, Buffer.from(JSON.stringify(withMore(JSON.parse(text)))))
  const again = start(disk.files, lines)
  onTestFinished(again.console.close)
  await again.call('account.state', {})
  expect(await read(again, account)).toEqual(before)
  expect(disk.paths().filter(path => path.includes('.bad-'))).toEqual([])
})

/**
 * The shape of the files as `dataFormat.writes` stands for. A difference is a question: can the version before read it?
 * A key more is read over; a key less, another name or another kind is not: then one release must learn to read it
 * (`reads`) before another writes it (`writes`). docs/updates.md, "What a return needs".
 */
it('writes files of the shape that its data format stands for', async () => {
  const { written, lines } = await worked()
  const shapes = [...written].map(([path, text]) => `${nameOf(path)} ${shapeOf(JSON.parse(text))}`)
  const rows = lines.map(line => `journal ${shapeOf(JSON.parse(line))}`)
  expect({ writes: dataFormat.writes, shapes: [...new Set([...shapes, ...rows])].sort() }).toMatchInlineSnapshot(`
    {
      "shapes": [
        "/alerts/rules/*.json {accountId:string,entries:[{again:boolean,groups:[[{minutes:number,of:string}]],id:string,isOn:boolean,name:string,notify:boolean,repeatMinutes:null,sound:string}],version:number}",
        "/drafts/*/#.json {accountId:string,at:number,chatId:number,replyTo:{author:string,id:number,text:string},text:string,version:number}",
        "/drafts/*/#.note.json {accountId:string,at:number,chatId:number,draft:string,note:null,version:number}",
        "/journal/head.json {count:number,hash:string,seal:string}",
        "/reminders/*.json {accountId:string,entries:[{chatId:number,customer:string,note:string,rang:null,setAt:{portal:number,wall:number},when:{after:number,kind:string}}],version:number}",
        "/snippets/*.json {accountId:string,snippets:[{id:string,name:string,text:string}],version:number}",
        "/update/state-copy.json {before:null,failed:null,heldFrom:null,id:string,latest:number,ready:null,replacing:null,retired:[],seen:[],version:number}",
        "/update/state.json {before:null,failed:null,heldFrom:null,id:string,latest:number,ready:null,replacing:null,retired:[],seen:[],version:number}",
        "journal {ending:{at:number,id:string,portalCode:null,state:string},hash:string,kind:string,n:number,prev:string,seal:string}",
        "journal {hash:string,intent:{account:string,act:string,at:number,chatId:number,customer:string,from:null,id:string,joined:boolean,lastMessageId:number,leaves:boolean,ownerId:number,reason:null,sessionId:number,was:boolean},kind:string,n:number,pledge:string,prev:string,seal:string,texts:{customer:string,salt:string}}",
        "journal {hash:string,kind:string,leaving:{at:number,ids:[string]},n:number,prev:string,seal:string}",
      ],
      "writes": 1,
    }
  `)
})

const nameOf = (path: string) => path.replace(/[0-9a-f]{8,}/g, '*').replace(/\d+/g, '#')
