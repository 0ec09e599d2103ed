import { type Figures, type Office, workIn } from './office'

const usual = { burst: 50, perSecond: 2 }
const enterprise = { burst: 250, perSecond: 5 }
const ordinary: Office = { consoles: 1, bucket: usual, thinkMs: 50_000, minutes: 60, seed: 1 }

/** `npm run floor`: an hour of an office behind one address, every operator at work. */
export default async function floor(): Promise<void> {
  console.log('An hour, all operators at work, one address; bucket of 50 and 2 per second unless told.\n')
  console.log(heads.join(' | '))
  for (const consoles of [1, 5, 10, 20, 40]) print(String(consoles), await workIn({ ...ordinary, consoles }))
  print('40, Enterprise', await workIn({ ...ordinary, consoles: 40, bucket: enterprise }))
  print('40, in haste', await workIn({ ...ordinary, consoles: 40, thinkMs: 20_000 }))
}

const heads = [
  'consoles'.padEnd(14),
  '503, %',
  'not sent, %',
  'act p50, s',
  'p95, s',
  'most, s',
  'list every, s',
  'requests per act',
  'acts',
  'requests',
]

function print(name: string, figures: Figures): void {
  const { refused, unsent, p50, p95, most, periodSeconds, perAct, acts, requests } = figures
  const cells = [
    refused.toFixed(1),
    unsent.toFixed(1),
    (p50 / 1000).toFixed(2),
    (p95 / 1000).toFixed(2),
    (most / 1000).toFixed(1),
    periodSeconds.toFixed(1),
    perAct.toFixed(1),
    String(acts),
    String(requests),
  ]
  console.log(
    [name.padEnd(14), ...cells.map((cell, index) => cell.padStart(heads[index + 1]?.length ?? 0))].join(' | '),
  )
}
