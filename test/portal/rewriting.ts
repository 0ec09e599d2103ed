/** Changes that a portal makes to texts and names before it stores them. */
export interface Rewrites {
  text: (text: string) => string
  name: (name: string) => string
}

const emoji = /\p{Extended_Pictographic}\ufe0f?/gu

/** Today's Disk: characters that Windows does not take, and emoji, become `_`. @see modules/disk/lib/ui/text.php */
export const diskName = (name: string): string =>
  name
    .trim()
    .replace(emoji, '_')
    .replace(/\p{Cc}|[<>:"|?*\\/]/gu, '_')

/** The old Disk: also characters that its file system did not take then. @see CBXVirtualIoFileSystem::invalidChars */
export const oldDiskName = (name: string): string => diskName(name.normalize('NFC')).replace(/['~#&;]/g, '_')

/** Addresses get a mark, an emoji becomes its bytes, invisible characters are dropped, the rest is escaped. */
const rewrittenText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\u00a0/g, '&nbsp;')
    .replace(/'/g, '&#39;')
    .replace(/\u2026/g, '...')
    .replace(/[\u{10000}-\u{10ffff}]/gu, letter => `:${Buffer.from(letter).toString('hex')}:`)
    .replace(/(?<![\]=])\bhttps?:\/\/[^\s[\]]+/g, address => `[URL]${address}[/URL]`)

export const rewrites: Rewrites = { text: rewrittenText, name: oldDiskName }
