/** What no file system takes, and what makes a name look like another one: control characters and direction marks. */
const never = /[\p{Cc}\p{Cf}\u2028\u2029]/gu
const separators = /[/\\:*?"<>|]/g
/** Names that Windows keeps for devices, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
/** Bytes; most file systems end at 255. */
const longest = 200

/**
 * Makes of a stranger's file name one that can be suggested for saving: the last part only, nothing hidden, nothing that
 * a file system refuses, its ending kept.
 */
export function safeFileName(name: string): string {
  const last = name.toWellFormed().replace(never, '').split(/[/\\]/).at(-1) ?? ''
  const plain = last.replace(separators, '_').replace(/^[\s.]+|[\s.]+$/g, '')
  const named = reserved.test(plain) ? `_${plain}` : plain
  return named === '' ? 'file' : shortened(named)
}

function shortened(name: string): string {
  const dot = name.lastIndexOf('.')
  const ending = dot > 0 && name.length - dot <= 12 ? name.slice(dot) : ''
  let stem = ending ? name.slice(0, dot) : name
  const room = longest - Buffer.byteLength(ending)
  // Half a character is none.
  while (Buffer.byteLength(stem) > room) stem = stem.slice(0, -1).replace(/[\ud800-\udbff]$/, '')
  return stem + ending
}
