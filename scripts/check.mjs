// Format, lint, types and the tree, as many at once as there are processors. CLI: node scripts/check.mjs
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.join(import.meta.dirname, '..')
const bin = 'node_modules'

/** Slowest first. */
const checks = {
  lint: [`${bin}/eslint/bin/eslint.js`, '-c', 'scripts/eslint.config.js', '.'],
  // With those of the window, which have the same settings; that it does not use Node is for the lint.
  types: [`${bin}/vue-tsc/bin/vue-tsc.js`, '-p', 'test/tsconfig.json'],
  'types of electron': [`${bin}/typescript/bin/tsc`, '-p', 'electron/tsconfig.json'],
  format: [
    `${bin}/prettier/bin/prettier.cjs`,
    '--check',
    '.',
    '--log-level',
    'warn',
    '--cache',
    '--cache-location',
    `${bin}/.cache/prettier-check`,
    '--cache-strategy',
    'content',
  ],
  tree: ['scripts/tree.mjs'],
  structure: ['scripts/structure.mjs'],
  'dead code': [`${bin}/knip/bin/knip.js`, '--config', 'scripts/knip.json', '--no-progress'],
}

/** @param {string} name @param {string[]} args @returns {Promise<boolean>} */
function runCheck(name, args) {
  const begun = Date.now()
  return new Promise(resolve => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, FORCE_COLOR: '0' } })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (said += data))
    child.on('close', code => {
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`)
      if (code !== 0) console.log(said.trimEnd().replace(/^/gm, '        '))
      resolve(code === 0)
    })
  })
}

/**
 * @param {number} [atOnce] How many run at a time: as many as there are processors unless told.
 * @param {Record<string, string[]>} [more] What else there is to do, by name: a script and its arguments.
 * @returns {Promise<{ passed: number, failed: number }>} One per check.
 */
export async function check(atOnce = Math.min(4, availableParallelism()), more = {}) {
  const queue = Object.entries({ ...checks, ...more })
  /** @type {boolean[]} */
  const results = []
  async function work() {
    for (let next = queue.shift(); next; next = queue.shift()) results.push(await runCheck(...next))
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  const passed = results.filter(Boolean).length
  return { passed, failed: results.length - passed }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { failed } = await check()
  process.exitCode = failed > 0 ? 1 : 0
}
