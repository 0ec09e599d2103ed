import { describe, expect, it } from 'vitest'
import { eraseCodes, eraseData } from '../../../../../electron/shell/start/erase'

describe('erasing the data of a user', () => {
  const usual = ['/home/a/.config/Switchboard', '/home/a/.config/Switchboard', '/home/a/logs']

  interface Options {
    alone?: boolean
    agrees?: boolean
    /** A folder that cannot be removed. */
    fails?: string
    folders?: string[]
    /** Where links lead. */
    links?: Record<string, string>
  }

  async function erasing({ alone = true, agrees = true, fails = '', folders: given = usual, links = {} }: Options) {
    const done: string[] = []
    const code = await eraseData({
      lock: () => alone,
      folders: given,
      home: '/home/a',
      ask: async folders => (done.push(`asked about ${folders.length}`), agrees),
      remove: async folder => {
        if (folder === fails) throw new Error('EACCES')
        done.push(folder)
      },
      refuse: async () => (done.push('refused'), eraseCodes.running),
      fail: async places => void done.push(`left ${places.join()}`),
      real: folder => links[folder] ?? folder,
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

  it('removes what a link leads to, and the link', async () => {
    const folders = ['/home/a/Switchboard', '/home/a/Switchboard/journal', '/home/a/Switchboard/logs']
    const links = { '/home/a/Switchboard': '/disk/one', '/home/a/Switchboard/journal': '/disk/two/journal' }
    const { done } = await erasing({ folders, links })
    expect(done).toEqual(['asked about 3', '/disk/one', '/disk/two/journal', '/home/a/Switchboard'])
  })

  it.each([['/home/a'], ['/home'], ['/']])('never removes %s, which holds the user’s home', async place => {
    const { code, done } = await erasing({ folders: [place, '/disk/logs'] })
    expect(done).toEqual(['asked about 1', '/disk/logs', `left ${place}`])
    expect(code).toBe(eraseCodes.failed)
    const linked = await erasing({ folders: ['/home/a/Switchboard'], links: { '/home/a/Switchboard': place } })
    expect(linked.done).toEqual(['asked about 1', '/home/a/Switchboard', `left ${place}`])
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
    expect(done.slice(-2)).toEqual(['/home/a/logs', 'left /home/a/.config/Switchboard'])
    expect(code).toBe(eraseCodes.failed)
  })
})
