import { app, powerMonitor, session } from 'electron'
import { networkInterfaces } from 'node:os'
import { computerClock } from '../../console/clock'
import type { System } from '../../console/system'
import { answerLogins } from './login'
import { watchNetwork } from './watch'

/** The network as Electron and the system know it. */
export function createNetworkSystem(): Pick<System, 'onResume' | 'onNetwork' | 'onProxyLogin' | 'resolveProxy'> {
  return {
    onResume: listener => void powerMonitor.on('resume', listener),
    onNetwork: onChange => void watchNetwork({ interfaces: networkInterfaces, every: computerClock.every, onChange }),
    onProxyLogin: find => answerLogins(app, find),
    resolveProxy: origin => session.defaultSession.resolveProxy(origin),
  }
}
