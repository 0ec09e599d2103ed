// The pointer of a virtual display. It lies in the middle, where windows open: each new one would take it from the one
// below, whose page then hears that the pointer has left whatever a story points at.
import { once } from 'node:events'
import { connect } from 'node:net'

/** Beyond every corner; the server keeps it on the screen. */
const far = 0x7fff
const [warpPointer, queryPointer] = [41, 38]
const patienceMs = 5000

/** @param {import('node:net').Socket} socket @param {number} bytes @returns {Promise<Buffer>} */
async function read(socket, bytes) {
  for (;;) {
    const found = socket.read(bytes)
    if (found) return found
    await once(socket, 'readable', { signal: AbortSignal.timeout(patienceMs) })
  }
}

/** @param {import('node:net').Socket} socket @returns {Promise<number>} The number of the screen's own window. */
async function greet(socket) {
  // Little end first, version 11, no name or key.
  socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]))
  const head = await read(socket, 8)
  const rest = await read(socket, 4 * head.readUInt16LE(6))
  if (head[0] !== 1) throw new Error('The display lets nobody move its pointer')
  const [maker, formats] = [rest.readUInt16LE(16), rest.readUInt8(21)]
  return rest.readUInt32LE(32 + 4 * Math.ceil(maker / 4) + 8 * formats)
}

/**
 * Moves the pointer into the corner at the lower end of the screen.
 *
 * @param {string | number} display The number of a display of this computer that asks for no key.
 * @returns {Promise<{ x: number, y: number }>} Where it is then.
 */
export async function parkPointer(display) {
  const socket = connect(`/tmp/.X11-unix/X${display}`)
  try {
    const root = await greet(socket)
    const [move, ask] = [Buffer.alloc(24), Buffer.alloc(8)]
    move.writeUInt8(warpPointer, 0)
    move.writeUInt16LE(6, 2)
    move.writeUInt32LE(root, 8)
    move.writeInt16LE(far, 20)
    move.writeInt16LE(far, 22)
    ask.writeUInt8(queryPointer, 0)
    ask.writeUInt16LE(2, 2)
    ask.writeUInt32LE(root, 4)
    socket.write(Buffer.concat([move, ask]))
    const answer = await read(socket, 32)
    return { x: answer.readInt16LE(16), y: answer.readInt16LE(18) }
  } finally {
    socket.destroy()
  }
}
