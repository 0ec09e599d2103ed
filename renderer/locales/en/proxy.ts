/** The sign-in to the network's proxy. */
export const proxy = {
  title: 'Sign in to your network’s proxy',
  asks: 'The proxy {place} lets nothing through to the portal without a name and a password.',
  calls: 'It calls itself:',
  former: 'The name and password used until now are no longer accepted.',
  other:
    'It accepts no name with a password, only a way of signing in that Switchboard does not know, such as NTLM or Kerberos. Ask the network’s administrator to let this computer or the portal through.',
  user: 'User name',
  password: 'Password',
  keep: 'Keep it on this computer, sealed by the keyring',
  cannotKeep: 'This computer has no working keyring: the password is kept until you quit',
  unkept: 'Signed in to the proxy. The password could not be kept: it is needed again after the next start.',
  open: 'The proxy gets both unencrypted, as it requires: others on this network might read them.',
  encrypted: 'The connection to the proxy is encrypted.',
  signIn: 'Sign in',
  later: 'Not now',
}
