import type { ConnectionState } from './connection'
import type { Push } from './contract/events'
import type { Base } from './main-base'
import type { Services } from './main-handlers'

interface Deps {
  base: Base
  push: Push
  connection: ConnectionState
}

export async function createServices(deps: Deps): Promise<Services> {
  throw new Error(`not there yet ${typeof deps}`)
}
