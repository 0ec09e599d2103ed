/** Proxies between this computer and the portal. */
export const proxyReason = {
  proxy_sign_in: {
    title: 'This network’s proxy requires a sign-in',
    detail: 'Nothing reaches the portal until somebody signs in to the proxy.',
    next: 'Sign in to it when Switchboard asks.',
  },
  proxy_password: {
    title: 'The proxy did not accept this name and password',
    detail: 'Only one attempt was made. Many networks lock an account after several wrong passwords.',
    next: 'Check both. They are usually those of your computer or your office network.',
  },
  proxy_name: {
    title: 'This proxy accepts no name with a colon',
    detail: 'It would take what stands before the colon for the name. Nothing was sent.',
    next: 'Enter the name without a colon, or ask whoever runs the network for another name.',
  },
  proxy_unreachable: {
    title: 'This network’s proxy does not answer',
    detail: 'The system settings send everything through it, and none of its addresses could be reached.',
    next: 'Check the network or the VPN. If other programs work, check the system’s proxy settings.',
  },
  proxy_refused: {
    title: 'This network’s proxy blocks the portal',
    detail: 'It refused to connect to the portal.',
    next: 'Ask the network’s administrator to allow the portal’s address.',
  },
  proxy_unusable: {
    title: 'This computer’s proxy setting cannot be used',
    detail: 'It names no proxy of a kind that Switchboard supports, and does not allow a direct connection.',
    next: 'Ask the administrator for an HTTP, HTTPS or SOCKS proxy, or for a direct connection.',
  },
  proxy_silent: {
    title: 'This network’s proxy script does not answer',
    detail: 'It tells which way leads to the portal. It said nothing for ten seconds, and nothing was sent.',
    next: 'If this lasts, restart Switchboard, and tell the network’s administrator: the script may be faulty.',
  },
  proxy_other_sign_in: {
    title: 'This network’s proxy wants a kind of sign-in that Switchboard does not support',
    detail: 'It does not accept a name and password, only another method, such as NTLM or Kerberos.',
    next: 'Ask the network’s administrator to let this computer or the portal through.',
  },
}

/** The same where the administrator has set the proxy. */
export const byPolicy = {
  proxy_unreachable: {
    title: 'The proxy that your administrator has set does not answer',
    detail: 'The policy of this computer sends everything through it, and none of its addresses could be reached.',
    next: 'Check the network or the VPN. If other programs work, tell your administrator: the system’s own proxy settings are not used.',
  },
  proxy_unusable: {
    title: 'The proxy script that your administrator has set cannot be used',
    detail: 'It names no proxy of a kind that Switchboard supports, and allows no direct connection.',
    next: 'Tell your administrator: the system’s own proxy settings are not used.',
  },
  proxy_silent: {
    title: 'The proxy script that your administrator has set does not answer',
    detail: 'It tells which way leads to the portal. It said nothing for ten seconds, and nothing was sent.',
    next: 'If this lasts, tell your administrator: the script may be faulty.',
  },
}
