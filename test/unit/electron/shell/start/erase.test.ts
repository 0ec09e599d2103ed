import { describe, expect, it } from 'vitest'
import { eraseCodes, eraseData } from '../../../../../electron/shell/start/erase'

describe('erasing the data of a user', () => {
  async function erasing({ alone = true, agrees = true, fails = '' }) {
    const done: string[] = []
    const code = await eraseData({
      lock: () => alone,
      folders: ['/home/a/.config/Switchboard', '/home/a/.config/Switchboard', '/home/a/logs'],
      ask: async folders => (done.push(`asked about ${folders.length}`), agrees),
      remove: async folder => {
        if (folder === fails) throw new Error('EACCES')
        done.push(folder)
      },
      refuse: async () => void done.push('refused'),
    })
    return { code, done }
  }

  it('asks first, then removes each folder once', async () => {
    const { code, done } = await erasing({})
    expect(done).toEqual(['asked about 2', '/home/a/.config/Switchboard', '/home/a/logs'])
    expect(code).toBe(eraseCodes.done)
  })

  it('keeps everything when the user does not want it', async () => {
    expect(await erasing({ agrees: false })).toEqual({
      code: eraseCodes.kept,
      done: ['asked about 2'],
    })
  })

  it('does not even ask while a console is running', async () => {
    expect(await erasing({ alone: false })).toEqual({
      code: eraseCodes.running,
      done: ['refused'],
    })
  })

  it('goes on with the others when a folder stays, and says so', async () => {
    const { code, done } = await erasing({
      fails: '/home/a/.config/Switchboard',
    })
    expect(done.at(-1)).toBe('/home/a/logs')
    expect(code).toBe(eraseCodes.failed)
  })
})
