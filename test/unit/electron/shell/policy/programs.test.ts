import { expect, it } from 'vitest'
import { systemPrograms } from '../../../../../electron/shell/policy/programs'

const programs = systemPrograms({ PATH: '/usr/bin:/bin', SystemRoot: 'x' })
const [ends, fails] = [
  { program: '/bin/sh', args: ['-c', 'cat; echo "$SystemRoot $HOME"; echo aside >&2'] },
  { program: '/bin/sh', args: ['-c', 'exit 3'] },
]

it('a program of the system gets nothing to read and nothing of the operator’s surroundings', async () => {
  expect(programs.now(ends)).toBe('x \n')
  expect(await programs.later(ends)).toBe('x \n')
})

it('one that fails is an error', async () => {
  expect(() => programs.now(fails)).toThrow()
  await expect(programs.later(fails)).rejects.toThrow()
})

it('this process goes on while it runs', async () => {
  const order: string[] = []
  const running = programs.later({ program: '/bin/sh', args: ['-c', 'cat'] }).then(() => order.push('program'))
  await new Promise<void>(resolve => setImmediate(resolve))
  order.push('this process')
  await running
  expect(order).toEqual(['this process', 'program'])
})
