import { chmod, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../../scripts/build.mjs'
import { prepareDisplay } from '../../scripts/display.mjs'
import { prepareElectron } from '../../scripts/electron.mjs'
import { prepareSystem } from '../../scripts/system.mjs'
import { root } from './console'

/** Makes this computer ready for real Electron, and says which one it is. */
export default async function setUp(): Promise<() => Promise<void>> {
  // Run by scripts/test.mjs, all this has been done and said.
  const log = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? () => {} : (line: string) => console.log(line)
  await prepareElectron({ log })
  prepareSystem({ tests: true })
  build()
  const built = await copyOfBuilt()
  process.env.SWITCHBOARD_BUILT = built
  const { stop } = await prepareDisplay()
  return async () => {
    stop()
    await rm(built, { recursive: true, force: true })
  }
}

/** The build that the tests run, which a build meanwhile does not change; readable for every user. */
async function copyOfBuilt(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'switchboard-built-'))
  await chmod(folder, 0o755)
  for (const name of ['package.json', 'out/main', 'out/preload', 'out/renderer']) {
    await cp(join(root, name), join(folder, name), { recursive: true })
  }
  return folder
}
