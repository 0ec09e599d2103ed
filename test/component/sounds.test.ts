import { afterEach, expect, it, vi } from 'vitest'
import { play } from '../../renderer/features/notifications/sounds'
import { settled } from '../support/mount'

/** Tones that sound, each ended by hand. */
const sounding: EventTarget[] = []
const said: string[] = []
const parameter = new Proxy({}, { get: () => () => undefined })

class Output {
  currentTime = 0
  destination = {}
  resume = async () => void said.push('resumed')
  suspend = async () => void said.push('suspended')
}
class Oscillator extends EventTarget {
  frequency = parameter
  connect = <T>(to: T) => to
  start = () => void sounding.push(this)
  stop = () => undefined
}
class Gain {
  gain = parameter
  connect = <T>(to: T) => to
}
vi.stubGlobal('AudioContext', Output)
vi.stubGlobal('OscillatorNode', Oscillator)
vi.stubGlobal('GainNode', Gain)

async function end(): Promise<void> {
  sounding.shift()?.dispatchEvent(new Event('ended'))
  await settled()
}
afterEach(() => void said.splice(0))

it('the output of sound runs until the last tone has died away, and no longer', async () => {
  await play('chime', 50)
  await play('drop', 50)
  expect(sounding).toHaveLength(3)
  await end()
  await end()
  expect(said).toEqual(['resumed', 'resumed'])
  await end()
  expect(said).toEqual(['resumed', 'resumed', 'suspended'])
  await play('knock', 50)
  await end()
  await end()
  expect(said.slice(3)).toEqual(['resumed', 'suspended'])
})

it('a sound of no volume leaves no output running', async () => {
  await play('chime', 0)
  await settled()
  expect(said).toEqual(['resumed', 'suspended'])
})
