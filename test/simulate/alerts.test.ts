import { expect, it } from 'vitest'
import { type AlertDay, liveAlertDay } from './alert-days'

/** Breaches in all. */
const wanted = 10_000

it('tells 10,000 breaches once each, through restarts, crashes, jumping clocks and switches of the account', async () => {
  const begun = performance.now()
  const days: AlertDay[] = []
  const sum = (of: (day: AlertDay) => number) => days.reduce((all, day) => all + of(day), 0)
  for (let seed = 1; sum(({ breaches }) => breaches) < wanted; seed++) {
    const day = await liveAlertDay(seed)
    expect({ seed, missed: day.missed, twice: day.twice }).toEqual({ seed, missed: [], twice: [] })
    days.push(day)
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  console.log(
    `${sum(({ breaches }) => breaches)} breaches in ${days.length} days with ${sum(({ restarts }) => restarts)} restarts ` +
      `and ${sum(({ crashes }) => crashes)} crashes: none missed, none twice; ${sum(({ between }) => between)} crashes ` +
      `fell between a notification and its note, for which ${sum(({ toldAnew }) => toldAnew)} were told anew; ${seconds} s`,
  )
  expect(sum(({ between }) => between)).toBeGreaterThan(20)
})
