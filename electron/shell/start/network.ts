/** Electron's access to Chromium's command line. */
interface CommandLine {
  getSwitchValue(name: string): string
  appendSwitch(name: string, value: string): void
}

/**
 * Keeps Chromium's network service in main's process: docs/decisions/050.
 *
 * @param platform Only on Linux, where Chromium gives that service a process without a sandbox anyway.
 */
export function keepNetworkInside(platform: NodeJS.Platform, commandLine: CommandLine): void {
  if (platform !== 'linux') return
  const asked = commandLine.getSwitchValue('enable-features')
  commandLine.appendSwitch('enable-features', [asked, 'NetworkServiceInProcess2'].filter(Boolean).join(','))
}
