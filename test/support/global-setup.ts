import { build } from '../../scripts/build.mjs'
import { prepareDisplay } from '../../scripts/display.mjs'
import { prepareElectron } from '../../scripts/electron.mjs'
import { prepareSystem } from '../../scripts/system.mjs'

/** Makes this computer ready for real Electron, and says which one it is. */
export default async function setUp(): Promise<() => void> {
  // Run by scripts/test.mjs, all this has been done and said.
  const log = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? () => {} : (line: string) => console.log(line)
  await prepareElectron({ log })
  prepareSystem({ tests: true })
  build()
  const { stop } = await prepareDisplay()
  return stop
}
