/** Lines of character, group, version and tones of skin, which tabs separate: made by `scripts/emoji-tables.mjs`. */
declare module 'virtual:emoji/characters' {
  const lines: string
  export default lines
}

/** By language, lines of the name and words of each of the emoji, which tabs separate; empty where it has none. */
declare module 'virtual:emoji/tables' {
  const tables: Readonly<Record<string, () => Promise<{ readonly default: string }>>>
  export default tables
}
