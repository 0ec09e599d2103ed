import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { known } from '../portal/seed/known'
import { root } from '../support/console'
import { setStage } from './stage'
import { story } from './story'

/** `npm run demo`: the console on the embedded portal; it walks by itself if there is no display. */
export default async function demo(): Promise<void> {
  const virtual = Boolean(process.env.SWITCHBOARD_VIRTUAL_DISPLAY)
  const set = await setStage()
  try {
    await (virtual ? walk(set) : handOver(set))
  } finally {
    await set.strike()
  }
}

type Set = Awaited<ReturnType<typeof setStage>>

async function walk({ stage, started }: Set): Promise<void> {
  const folder = join(root, 'out/tour')
  await mkdir(folder, { recursive: true })
  console.log('There is no display here: the console walks the main job by itself on a virtual one.')
  console.log(`Portal ${stage.portal.origin}; pictures in out/tour/\n`)
  for (const [index, { name, title, run }] of story.entries()) {
    const requests = stage.portal.requests.length
    const begun = performance.now()
    await run(stage)
    const took = `${Math.round(performance.now() - begun)} ms`
    const sent = stage.portal.requests.length - requests
    const file = `${String(index + 1).padStart(2, '0')}-${name}.png`
    await stage.window.screenshot({ path: join(folder, file), animations: 'disabled' })
    console.log(`${String(index + 1).padStart(2)}. ${title(stage)}`)
    console.log(`    ${took}, ${sent} HTTP request${sent === 1 ? '' : 's'} to the portal, out/tour/${file}`)
  }
  if (started.complaints.length > 0) throw new Error(`The console complained:\n${started.complaints.join('\n')}`)
  console.log('\nActs that the portal carried out, once each:')
  for (const { method, params } of stage.portal.ledger.acts) console.log(`    ${method} ${JSON.stringify(params)}`)
  console.log('\nThe tour is done.')
}

async function handOver({ stage, started }: Set): Promise<void> {
  const { operator, systemBrowser, portal, window } = stage
  await operator.signInByBrowser()
  await systemBrowser.allow()
  await operator.settle()
  const { ofColleague, returning, closed } = stage.customers
  console.log(`
The console is yours, signed in to the demo portal ${portal.origin} as Samantha Johnson. Try in the search field:

  imol|${ofColleague.code.padEnd(24)} a dialog by its USER_CODE; a colleague has it: join
  deal ${String(known.deal).padEnd(24)} the ten dialogs of a CRM record
  chat${String(closed.chatId).padEnd(25)} a closed dialog: start a session
  ${returning.code.padEnd(29)} a colleague's dialog: intercept
  ${portal.origin}/crm/deal/details/${known.deal}/   an address of the portal

Press "?" for the keys. Close the window to end the demo.`)
  if (!window.isClosed()) await window.waitForEvent('close', { timeout: 0 })
  await started.electron.close().catch(() => {})
}
