import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { prepareDisplay } from '../../../scripts/display.mjs'
import { root } from '../console'
import { createDrivable } from './packed'

/** Finds the package that `npm run dist` has made, or the folder named by `SWITCHBOARD_UNPACKED`. */
export default async function setUp(): Promise<() => Promise<void>> {
  const unpacked = process.env.SWITCHBOARD_UNPACKED ?? resolve(root, 'dist/linux-unpacked')
  if (!existsSync(unpacked)) throw new Error(`There is no package at ${unpacked}: run "npm run dist" first`)
  const { folder, remove } = await createDrivable(unpacked)
  process.env.SWITCHBOARD_PACKED = folder
  const { stop } = await prepareDisplay()
  return async () => {
    stop()
    await remove()
  }
}
