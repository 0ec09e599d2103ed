import { describe, expect, it } from 'vitest'
import { eraseCodes, eraseData } from '../../../../../electron/shell/start/erase'

describe('erasing the data of a user', () => {
  const usual = ['/home/a/.config/Switchboard', '/home/a/.config/Switchboard', '/home/a/logs']

  async function erasing({ alone = true, agrees = true, fails = '', folders: given = usual }) {
    const done: string[] = []
    const code = await eraseData({
      lock: () => alone,
      folders: given,
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

  it('names no folder that goes with another', async () => {
    const folders = ['/home/a/Switchboard', '/home/a/Switchboard/logs', '/home/a/Switchboard 2', '/home/a/..logs']
    const { done } = await erasing({ folders })
    expect(done).toEqual(['asked about 3', '/home/a/Switchboard', '/home/a/Switchboard 2', '/home/a/..logs'])
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
