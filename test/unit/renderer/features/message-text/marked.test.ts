import { expect, it } from 'vitest'
import { parts } from '../../../../../renderer/features/message-text/marked'

it.each([
  ['The parcel, a Parcel', 'parcel', ['The ', '*parcel', ', a ', '*Parcel']],
  ['aaa', 'aa', ['*aa', 'a']],
  ['<b>', '<b>', ['*<b>']],
  ['none', 'x', ['none']],
  ['any', '', ['any']],
  // This capital letter becomes two in lower case, so positions would not fit.
  ['\u0130stanbul', 'stan', ['\u0130stanbul']],
])('cuts %j at %j', (text, wanted, expected) => {
  const cut = parts(text, wanted)
  expect(cut.map(part => (part.hit ? `*${part.text}` : part.text))).toEqual(expected)
  expect(cut.map(part => part.text).join('')).toBe(text)
})
