import type { CrmEntity } from '../../contract/common'

/** Page of a CRM record. @param portalUrl Scheme and host of the portal. */
export function crmPage(portalUrl: string, { type, id }: CrmEntity): string {
  return `${origin(portalUrl)}/crm/${type}/details/${id}/`
}

/** Page of the portal's messenger with the dialog open. @param portalUrl Scheme and host of the portal. */
export function dialogPage(portalUrl: string, chatId: number): string {
  return `${origin(portalUrl)}/online/?IM_DIALOG=chat${chatId}`
}

const origin = (portalUrl: string) => portalUrl.replace(/\/$/, '')
