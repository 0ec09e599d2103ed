/** Sounds that this window makes by itself; nothing is loaded for them. */
export type SoundName = 'chime' | 'drop' | 'knock'

interface Tone {
  wave: OscillatorType
  /** Hertz at the beginning and at the end. */
  from: number
  to: number
  /** Seconds from the beginning of the sound. */
  at: number
  /** Seconds until it has died away. */
  lasts: number
}

const tones: Record<SoundName, readonly Tone[]> = {
  chime: [
    { wave: 'sine', from: 880, to: 880, at: 0, lasts: 0.5 },
    { wave: 'sine', from: 1318.5, to: 1318.5, at: 0.12, lasts: 0.7 },
  ],
  drop: [{ wave: 'sine', from: 1400, to: 520, at: 0, lasts: 0.22 }],
  knock: [
    { wave: 'triangle', from: 240, to: 150, at: 0, lasts: 0.12 },
    { wave: 'triangle', from: 240, to: 150, at: 0.16, lasts: 0.12 },
  ],
}

/** Peak of the loudest sound, as a fraction of full scale. */
const loudest = 0.5
let context: AudioContext | undefined
let playing = 0

/**
 * Plays a sound.
 *
 * @param volume In percent; the ear hears loudness by its square.
 * @throws where this computer has no sound output
 */
export async function play(name: SoundName, volume: number): Promise<void> {
  context ??= new AudioContext()
  const output = context
  playing++
  try {
    await output.resume()
  } catch (error) {
    playing--
    throw error
  }
  const peak = loudest * (volume / 100) ** 2
  const ends = peak === 0 ? [] : tones[name].map(tone => sound(output, tone, peak))
  void Promise.all(ends).then(() => {
    // Silence too is computed for as long as the output runs: 2 % of a processor.
    if (--playing === 0) void output.suspend()
  })
}

/** @returns When it has died away. */
function sound(context: AudioContext, { wave, from, to, at, lasts }: Tone, peak: number): Promise<unknown> {
  const start = context.currentTime + at
  const oscillator = new OscillatorNode(context, { type: wave, frequency: from })
  oscillator.frequency.exponentialRampToValueAtTime(to, start + lasts)
  const gain = new GainNode(context, { gain: 0 })
  gain.gain.setValueAtTime(0, start)
  gain.gain.linearRampToValueAtTime(peak, start + 0.01)
  gain.gain.exponentialRampToValueAtTime(peak / 1000, start + lasts)
  oscillator.connect(gain).connect(context.destination)
  const ended = new Promise(resolve => oscillator.addEventListener('ended', resolve, { once: true }))
  oscillator.start(start)
  oscillator.stop(start + lasts)
  return ended
}
