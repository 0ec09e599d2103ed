import { AppError } from '../app-error'
import { waitDefault } from '../contract/app'
import type { Serves } from '../contract/calls'
import type { ConnectionState } from './connection'
import type { PortalClocks } from './portal-clocks'
import type { Shell, System } from './system'

interface AppCallsDeps {
  system: Pick<
    System,
    | 'version'
    | 'electron'
    | 'platform'
    | 'locale'
    | 'unofficial'
    | 'restart'
    | 'hours'
    | 'region'
    | 'namesLost'
    | 'policy'
    | 'policyOrigin'
    | 'onPolicy'
    | 'push'
    | 'preferences'
    | 'apply'
    | 'spelling'
    | 'copy'
    | 'open'
  >
  connection: Pick<ConnectionState, 'current'>
  clocks: Pick<PortalClocks, 'current'>
  /** Origin of the active account's portal if it is on this very computer; null otherwise. */
  loopbackPortal: () => string | null
  shell: Promise<Shell>
  /** The version that has been installed over this one. */
  replacedBy: () => string | null
}

/** Answers the window's calls to the console itself. */
export function createAppCalls({
  system,
  connection,
  clocks,
  loopbackPortal,
  shell,
  replacedBy,
}: AppCallsDeps): Serves<'app'> {
  const { version, electron, locale, hours, region, namesLost, preferences } = system
  const platform = platformOf(system.platform)
  system.onPolicy(() => {
    const settings = preferences.settings()
    system.apply(settings)
    system.push('app.changed', settings)
    system.push('app.managed', policyShown(system))
    void shell.then(({ refresh }) => refresh())
  })
  return {
    'app.info': async () => ({
      ...{ version, electron, platform, systemLocale: locale, hours, region, namesLost },
      settings: preferences.settings(),
      ...policyShown(system),
      ...(system.unofficial && { unofficial: true }),
      replacedBy: replacedBy() ?? undefined,
    }),
    async 'app.set'(part) {
      const settings = preferences.change(part)
      system.apply(settings)
      void shell.then(({ refresh }) => refresh())
      if (await preferences.flush()) return settings
      // They hold all the same, as long as the console runs.
      system.push('app.changed', settings)
      throw new AppError('bug', { reason: 'storage_unavailable' })
    },
    'app.earlyField': async ({ field }) => preferences.rememberEarlyField(field),
    'app.restart': async () => system.restart(),
    'app.copy': ({ text }) => system.copy(text),
    'app.open': ({ url }) => system.open(url, loopbackPortal()),
    'app.abilities': async () => (await shell).abilities(),
    // Not with the first answer: an administrator's folder may be on a share that takes its time.
    'app.spelling': () => system.spelling(),
    'app.connection': async () => connection.current(),
    'app.clock': async () => clocks.current(),
  }
}

/** What the window needs to know of the policy. */
function policyShown({ policy, policyOrigin, preferences }: AppCallsDeps['system']) {
  const { deepLinks, waitSoonMinutes, waitLateMinutes, needsReason, supportContact, proxy } = policy()
  const { problems, restart } = policyOrigin()
  return {
    deepLinks: deepLinks !== false,
    waitPreset: { soon: waitSoonMinutes ?? waitDefault.soon, late: waitLateMinutes ?? waitDefault.late },
    ...(needsReason && { needsReason: true as const }),
    managed: {
      locked: [...preferences.locked()],
      contact: supportContact ?? null,
      proxy: proxy !== undefined && proxy !== 'system',
      problems: [...problems],
      restart: [...restart],
    },
  }
}

const platformOf = (name: NodeJS.Platform) =>
  name === 'linux' || name === 'darwin' || name === 'win32' ? name : 'other'
