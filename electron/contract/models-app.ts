import { z } from 'zod'

export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  locale: z.enum(['system', 'en', 'ru']),
})
export type Settings = z.output<typeof Settings>

export const AppInfo = z.object({
  version: z.string(),
  electron: z.string(),
  platform: z.enum(['linux', 'darwin', 'win32', 'other']),
  /** The system's language tag, such as `ru-RU`. */
  systemLocale: z.string(),
  settings: Settings,
})
export type AppInfo = z.output<typeof AppInfo>

/** How the line to the portal is: shown as a bar while it is not `ok`. */
export const Connection = z.object({
  state: z.enum(['ok', 'offline', 'limited']),
  /** Milliseconds until the portal's limit lets the next request through; 0 when not limited. */
  waitMs: z.number(),
})
export type Connection = z.output<typeof Connection>
