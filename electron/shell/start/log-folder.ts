import { app } from 'electron'
import { join } from 'node:path'

/** Where the logs lie. Electron makes the folder when it is asked, and throws where it cannot. */
export function logFolder(): string {
  try {
    return app.getPath('logs')
  } catch {
    return join(app.getPath('userData'), 'logs')
  }
}
