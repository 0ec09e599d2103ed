import { describe, expect, it } from 'vitest'
import { AppError } from '../../../../electron/app-error'
import { partOf, serveMedia } from '../../../../electron/shell/media-protocol'

const serve = serveMedia(async () => ({
  async content(address: string) {
    if (address === 'b24media://file/broken') throw new TypeError('unforeseen')
    if (address !== 'b24media://file/known') throw new AppError('not_found')
    return { type: 'audio/wav', bytes: Buffer.from('0123456789') }
  },
}))
const ask = (url: string, range?: string, method = 'GET') =>
  serve({ method, url, headers: new Headers(range ? { range } : {}) })

describe('an answer of the gate', () => {
  it('is the whole content with the detected type, and must be neither sniffed nor stored', async () => {
    const response = await ask('b24media://file/known')
    expect(await response.text()).toBe('0123456789')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'audio/wav',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'accept-ranges': 'bytes',
      'content-security-policy': "default-src 'none'; sandbox",
    })
  })

  it.each([
    ['bytes=0-', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=0-1,4-5', 416, '', 'bytes */10'],
    ['lines=1-2', 416, '', 'bytes */10'],
  ])('to %s is %i', async (range, status, text, place) => {
    const response = await ask('b24media://file/known', range)
    expect([response.status, await response.text(), response.headers.get('content-range')]).toEqual([
      status,
      text,
      place,
    ])
  })

  it('is empty for files that are unknown or unavailable, and for requests other than reads', async () => {
    for (const [url, method, status] of [
      ['b24media://file/other', 'GET', 404],
      ['b24media://file/broken', 'GET', 500],
      ['b24media://file/known', 'POST', 405],
    ] as const) {
      const response = await ask(url, undefined, method)
      expect([response.status, await response.text()]).toEqual([status, ''])
    }
  })
})

it('takes no range backwards', () => expect(partOf('bytes=5-2', 10)).toBeNull())
