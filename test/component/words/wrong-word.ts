/** Words that no text of the language may use, and the word to use instead: one word for one thing. */
export type WrongWord = [pattern: RegExp, instead: string]
