interface KeyringSurroundings {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
}

/**
 * The keyring that Chromium has to be pointed to: on desktops that it does not know, such as MATE, Openbox or Sway, it
 * looks for none, although GNOME's or another program may answer for the Secret Service there.
 *
 * @returns A value of `--password-store`; null where Chromium finds the keyring by itself, or nothing could answer.
 */
export function keyringFor({ platform, env }: KeyringSurroundings): 'gnome-libsecret' | null {
  if (platform !== 'linux' || !env.DBUS_SESSION_BUS_ADDRESS) return null
  const isKde = env.KDE_FULL_SESSION !== undefined || /\bKDE\b/i.test(env.XDG_CURRENT_DESKTOP ?? '')
  return isKde ? null : 'gnome-libsecret'
}
