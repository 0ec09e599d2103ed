import { expect, it, vi } from 'vitest'
import { watchPageFiles } from '../../../../../electron/shell/window/page-files'

const address = (name: string) => `app://console/${name}`

function watched() {
  const tell = vi.fn()
  return { tell, ...watchPageFiles({ tell }) }
}

it.each(['', 'index.html', 'assets/start-1.js', 'assets/first-1.css'])('a page without %j is told of, once', name => {
  const { tell, lacks } = watched()
  lacks(address(name))
  lacks(address('index.html'))
  expect(tell).toHaveBeenCalledTimes(1)
})

it.each(['assets/font.woff2', 'favicon.ico'])('a page without %s starts', name => {
  const { tell, lacks } = watched()
  lacks(address(name))
  expect(tell).not.toHaveBeenCalled()
})

it('a page that has started tells by itself what it lacks', () => {
  const { tell, lacks, hasStarted } = watched()
  hasStarted()
  lacks(address('assets/board-1.js'))
  expect(tell).not.toHaveBeenCalled()
})
