import { expect, it } from 'vitest'
import type { LinkList } from '../../../../../electron/contract/deep-link'
import { createLinks } from '../../../../../electron/services/link/links'

function setUp(isAllowed = true) {
  const pushed: LinkList[] = []
  const logged: string[] = []
  const links = createLinks({
    push: (name, payload) => name === 'link.changed' && pushed.push(payload as LinkList),
    isAllowed: () => isAllowed,
    log: text => logged.push(text),
  })
  return { links, pushed, logged }
}

it('a link is kept and told until the operator has answered it', async () => {
  const { links, pushed } = setUp()
  links.came('b24console://open?chat=1803')
  links.came('b24console://open?chat=1')
  const list = await links.handlers['link.list']({})
  expect(list).toEqual(pushed.at(-1))
  expect(list.map(({ what }) => 'target' in what && what.target)).toEqual([
    { kind: 'chat', chatId: 1803 },
    { kind: 'chat', chatId: 1 },
  ])
  const left = await links.handlers['link.answered']({ id: list[0]?.id ?? 0 })
  expect(left).toEqual(list.slice(1))
})

it('whoever sends many links gets five of them shown, and their text is not logged', () => {
  const { links, pushed, logged } = setUp()
  for (let chat = 1; chat <= 8; chat++) links.came(`b24console://open?chat=${chat}&secret=s3cretOfSomebody`)
  expect(pushed.at(-1)).toHaveLength(5)
  expect(logged).toHaveLength(8)
  expect(logged.join()).not.toContain('s3cret')
})

it('an administrator may turn links off', async () => {
  const { links } = setUp(false)
  links.came('b24console://open?chat=1803')
  expect(await links.handlers['link.list']({})).toEqual([{ id: 1, what: { fault: 'off' } }])
})
