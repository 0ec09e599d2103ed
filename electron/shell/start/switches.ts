/** Allowed values of a switch; true for any. */
type Values = true | RegExp

/**
 * The command line switches that a released console accepts. All others of Chromium, Node and Electron, thousands of
 * them, end its start: some of them open it to other programs or remove its protection.
 */
const known: Readonly<Record<string, Values>> = {
  // Asks, and erases what the console keeps about this user.
  'erase-data': /^$/,
  // Place of its files, and the keyring that seals them: an unknown keyring counts as none.
  'user-data-dir': true,
  'password-store': true,
  // The way to the network. Certificates are checked through any proxy.
  'proxy-server': true,
  'proxy-bypass-list': true,
  'proxy-pac-url': true,
  'proxy-auto-detect': true,
  'no-proxy-server': true,
  // Appearance.
  lang: true,
  'force-device-scale-factor': true,
  'high-dpi-support': true,
  'force-color-profile': true,
  'force-dark-mode': true,
  'force-high-contrast': true,
  'force-prefers-reduced-motion': true,
  'disable-smooth-scrolling': true,
  'force-renderer-accessibility': true,
  // Drawing, for graphics drivers and desktops that need it.
  'disable-gpu': true,
  'disable-gpu-compositing': true,
  'disable-software-rasterizer': true,
  'ignore-gpu-blocklist': true,
  'use-gl': true,
  'use-angle': true,
  'disable-dev-shm-usage': true,
  display: true,
  class: true,
  'gtk-version': true,
  'ozone-platform': true,
  'ozone-platform-hint': true,
  'enable-wayland-ime': true,
  'wayland-text-input-version': true,
  'enable-features': /^(?:(?:UseOzonePlatform|WaylandWindowDecorations|WaylandLinuxDrmSyncobj)(?:,|$))*$/,
}

/** Systems' own ways of starting a program: with a process number on macOS, for a notification on Windows. */
const bySystem: Partial<Record<NodeJS.Platform, RegExp>> = {
  darwin: /^psn_\d+_\d+$/,
  win32: /^(?:embedding|toastactivated)$/,
}

/**
 * @param args Arguments after the program's own name on the command line.
 * @returns The switches that end the start of a released console, as written but without their values.
 */
export function refusedSwitches(args: readonly string[], platform: NodeJS.Platform): string[] {
  // Chromium also accepts a switch after blanks; the end of the switches is judged more strictly here.
  const end = args.indexOf('--')
  const given = end < 0 ? args : args.slice(0, end)
  // Chromium accepts one dash for two, and on Windows a slash and capitals as well.
  const prefix = platform === 'win32' ? /^(?:--?|\/)(?=.)/ : /^--?(?=.)/
  return given.flatMap(padded => {
    const arg = padded.trim()
    if (!prefix.test(arg)) return []
    const [written = '', ...rest] = arg.split('=')
    const bare = written.replace(prefix, '')
    const name = platform === 'win32' ? bare.toLowerCase() : bare
    if (bySystem[platform]?.test(name.toLowerCase())) return []
    const values = Object.hasOwn(known, name) ? known[name] : undefined
    const fits = values === true || values?.test(rest.join('=')) === true
    return fits ? [] : [written]
  })
}
