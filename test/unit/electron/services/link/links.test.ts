import { expect, it } from 'vitest'
import type { LinkList } from '../../../../../electron/contract/deep-link'
import { createLinks } from '../../../../../electron/services/link/links'

function setUp(allowed = true) {
  let isAllowed = allowed
  const pushed: LinkList[] = []
  const logged: string[] = []
  const links = createLinks({
    push: (name, payload) => name === 'link.changed' && pushed.push(payload as LinkList),
    isAllowed: () => isAllowed,
    log: text => logged.push(text),
  })
  return { links, pushed, logged, allow: (is: boolean) => void (isAllowed = is) }
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
  expect(logged).toHaveLength(6)
  expect(logged.join()).not.toContain('s3cret')
})

it('an administrator may turn links off', async () => {
  const { links } = setUp(false)
  links.came('b24console://open?chat=1803')
  expect(await links.handlers['link.list']({})).toEqual([{ id: 1, what: { fault: 'off' } }])
})

it('a link that waits when an administrator turns links off is refused with those to come', async () => {
  const { links, pushed, allow } = setUp()
  links.came('b24console://open?chat=1803')
  links.came('b24console://open?nothing')
  links.reconsider()
  expect(pushed).toHaveLength(2)
  allow(false)
  links.reconsider()
  const off = [1, 2].map(id => ({ id, what: { fault: 'off' } }))
  expect(pushed.at(-1)).toEqual(off)
  expect(await links.handlers['link.list']({})).toEqual(off)
})

it('a flood of links is one line in the log', async () => {
  const { links, logged } = setUp()
  for (let chat = 1; chat <= 10_000; chat++) links.came(`b24console://open?chat=${chat}`)
  expect(logged).toEqual(['links are dropped: too many wait'])
  const [first] = await links.handlers['link.list']({})
  await links.handlers['link.answered']({ id: first?.id ?? 0 })
  for (let chat = 1; chat <= 3; chat++) links.came(`b24console://open?chat=${chat}`)
  expect(logged).toHaveLength(2)
})
