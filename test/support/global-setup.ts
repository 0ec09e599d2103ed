import { build } from '../../scripts/build.mjs'
import { prepareDisplay } from '../../scripts/display.mjs'
import { prepareElectron } from '../../scripts/electron.mjs'
import { prepareSystem } from '../../scripts/system.mjs'

/** Makes this computer ready for real Electron, and says which one it is. */
export default async function setUp(): Promise<() => void> {
  await prepareElectron()
  prepareSystem({ tests: true })
  build()
  const { stop } = await prepareDisplay()
  return stop
}
