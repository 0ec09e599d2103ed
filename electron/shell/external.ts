import { shell } from 'electron'
import { AppError } from '../app-error'
import { allowedLink } from './external-link'

/**
 * The one way out to the system's browser, mail and phone programs.
 *
 * @param loopbackPortal See {@link allowedLink}.
 * @throws AppError `invalid` with `link_refused`
 */
export async function openExternal(url: string, loopbackPortal: string | null): Promise<void> {
  const link = allowedLink(url, { loopbackPortal })
  if (link === null) throw new AppError('invalid', { reason: 'link_refused', field: 'url' })
  await shell.openExternal(link)
}
