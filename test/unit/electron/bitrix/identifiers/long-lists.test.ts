import { expect, it } from 'vitest'
import { understand, understandInStretches } from '../../../../../electron/bitrix/identifiers/identifiers'

const codes = Array.from({ length: 1000 }, (_, index) => `livechat|22|${1761 + index}|${587 + index}`)

it.each([
  ['a list of a thousand codes', codes.join('\n')],
  ['a code that a paste broke', 'livechat|22|\n1761|587'],
  ['a single phone', '+46 70 123 45 67'],
])('%s is understood in stretches as it is at once', async (_, text) => {
  expect(await understandInStretches(text, null, 'SE')).toEqual(understand(text, null, 'SE'))
})

it('others have their turn while a long list is understood', async () => {
  let [turns, isDone] = [0, false]
  async function watch() {
    while (!isDone) {
      await new Promise(resolve => setImmediate(resolve))
      turns++
    }
  }
  const watching = watch()
  await understandInStretches(codes.join('\n'), null, null)
  isDone = true
  await watching
  expect(turns).toBeGreaterThanOrEqual(19)
})
