import { describe, expect, it } from 'vitest'
import { attachedHere, type Attachment, bodyWith } from '../../../../../electron/bitrix/http/attachment'

const json = JSON.stringify({ dialogId: 'chat5', fields: { name: 'ä".bin', content: attachedHere }, auth: 'token' })
const inPieces = (content: Buffer, step: number): Attachment => ({
  size: content.length,
  async *open() {
    for (let at = 0; at < content.length; at += step) yield content.subarray(at, at + step)
  },
})
async function text(body: ReturnType<typeof bodyWith>): Promise<string> {
  const pieces: Uint8Array[] = []
  for await (const piece of body.chunks()) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

describe('a body with a file in it', () => {
  it.each([
    [1, 1],
    [2, 7],
    [3, 2],
    [49_151, 10_000],
    [49_152, 49_152],
    [49_153, 65_536],
    [200_000, 65_536],
    [200_000, 1_000],
  ])('is the expected JSON for %i bytes, read %i at a time, and has the announced length', async (size, step) => {
    const content = Buffer.from(Array.from({ length: size }, (_, index) => (index * 7) % 256))
    const body = bodyWith(json, inPieces(content, step))
    const written = await text(body)
    expect(JSON.parse(written)).toEqual({
      dialogId: 'chat5',
      fields: { name: 'ä".bin', content: content.toString('base64') },
      auth: 'token',
    })
    expect(Buffer.byteLength(written)).toBe(body.length)
  })

  it('reports the sent part of the file, and is whole only with its last piece', async () => {
    const sent: number[] = []
    const body = bodyWith(json, { ...inPieces(Buffer.alloc(100_000), 65_536), onSent: bytes => sent.push(bytes) })
    const whole: boolean[] = []
    for await (const piece of body.chunks()) whole.push(piece.length > 0 && body.isWhole())
    expect(sent).toEqual([49_152, 98_304, 100_000])
    expect(whole).toEqual([false, false, false, false, true])
  })

  it.each([
    ['has become shorter', 3],
    ['has become longer', 5],
  ])('ends with an error, before its own end, when the file %s', async (_, length) => {
    const body = bodyWith(json, { ...inPieces(Buffer.alloc(length), 2), size: 4 })
    await expect(text(body)).rejects.toMatchObject({ code: 'ATTACHMENT' })
    expect(body.isWhole()).toBe(false)
  })

  it('can be sent again from the beginning', async () => {
    const body = bodyWith(json, inPieces(Buffer.from('again'), 2))
    expect(await text(body)).toBe(await text(body))
  })
})
