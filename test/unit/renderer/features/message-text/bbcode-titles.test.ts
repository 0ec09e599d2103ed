import { describe, expect, it } from 'vitest'
import { parseMessage } from '../../../../../renderer/features/message-text/message-text'
import { plainText } from '../../../../../renderer/features/message-text/plain-text'

describe('tags with a title or a number', () => {
  it.each([
    ['[list=1][*]a[*]b[/list]c', '1. a\n2. b\nc'],
    ['[list][*]a[*]b[/list]', '\u2022 a\n\u2022 b'],
    ['[RATING=0]', '\u2606\u2606\u2606\u2606\u2606 0/5'],
    ['[spoiler=Answer]x[/spoiler]', 'Answer:\nx'],
    ['[cut="More"]x[/cut]', 'More:\nx'],
    ['[quote=Anna]x[/quote]', '> Anna:\n> x'],
    ['[QUOTE name="Anna"]x[/QUOTE]', '> Anna:\n> x'],
    ['[quote]x[/quote]', '> x'],
    ['[call=+79161234567]Call[/call]', 'Call (+79161234567)'],
    ['[call=+79161234567]+79161234567[/call]', '+79161234567'],
  ])('%s keep it', (text, told) => expect(plainText(parseMessage(text))).toBe(told))
})
