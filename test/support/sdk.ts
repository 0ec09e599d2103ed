import { B24OAuth, EnumAppStatus } from '@bitrix24/b24jssdk'
import type { RestrictionParams } from '@bitrix24/b24jssdk'
import type { Portal } from '../portal/portal'

/** The official SDK, signed in to the portal as its ordinary operator by OAuth. `destroy` it at the end. */
export function sdkAt(portal: Portal, restrictionParams: Partial<RestrictionParams>) {
  const { accessToken, refreshToken } = portal.signIn()
  const b24 = new B24OAuth(
    {
      applicationToken: '',
      userId: portal.operators.me.id,
      memberId: 'member',
      accessToken,
      refreshToken,
      expires: Math.floor(Date.now() / 1000) + 3600,
      expiresIn: 3600,
      scope: 'crm,im,imopenlines,user',
      domain: new URL(portal.origin).host,
      clientEndpoint: `${portal.origin}/rest/`,
      serverEndpoint: `${portal.origin}/rest/`,
      status: EnumAppStatus.Local,
    },
    { clientId: portal.application.id, clientSecret: portal.application.secret },
    { restrictionParams },
  )
  b24.offClientSideWarning()
  return { b24, accessToken, refreshToken }
}
