/** Environment variables that this program must ignore. */
export interface StartSurroundings {
  /** Names of variables that were read before any code of ours ran: the start ends. */
  refused: string[]
  /** Names of variables that can still be removed before anything reads them. */
  ignored: string[]
}

/**
 * Variables that Node, Electron and Chromium have acted on by the time our code runs: they print or record data that
 * passes through the program, run code from elsewhere, switch the sandbox off or name another.
 */
const tooLate = new Set([
  'NODE_DEBUG',
  'NODE_DEBUG_NATIVE',
  'NODE_V8_COVERAGE',
  'NODE_COMPILE_CACHE',
  'NODE_REDIRECT_WARNINGS',
  'NODE_CHANNEL_FD',
  'NODE_UNIQUE_ID',
  'NODE_ICU_DATA',
  'ELECTRON_DISABLE_SANDBOX',
  'ELECTRON_ENABLE_LOGGING',
  'ELECTRON_LOG_FILE',
  'ELECTRON_LOG_ASAR_READS',
  'ELECTRON_PROFILE_INIT_SCRIPTS',
  'CHROME_DEVEL_SANDBOX',
  'CHROME_SANDBOX_DEBUGGING',
])

/** Variables read later, or by programs that this one starts. */
const inTime = new Set([
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'SSLKEYLOGFILE',
  'OPENSSL_CONF',
  'OPENSSL_CONF_INCLUDE',
  'OPENSSL_ENGINES',
  'OPENSSL_MODULES',
  'CHROME_LOG_FILE',
  'CHROME_HEADLESS',
  'CHROME_CRASHPAD_PIPE_NAME',
  'BREAKPAD_DUMP_LOCATION',
  'GOOGLE_API_KEY',
  'GOOGLE_DEFAULT_CLIENT_ID',
  'GOOGLE_DEFAULT_CLIENT_SECRET',
])

/** All other variables of these families are removed as well, so that still unknown ones have no effect. */
const families = ['NODE_', 'ELECTRON_']
const harmless = new Set(['NODE_ENV', 'ELECTRON_OZONE_PLATFORM_HINT', 'ELECTRON_TRASH'])

/**
 * Finds in the environment variables that weaken the program or make it reveal its data; docs/security.md tells for
 * each what happens. Proxies and the system loader's variables (`LD_PRELOAD`) are out of scope.
 *
 * @param names Names of the variables that are set; on Windows in any letter case.
 */
export function judgeEnvironment(names: readonly string[]): StartSurroundings {
  const told: StartSurroundings = { refused: [], ignored: [] }
  for (const name of [...names].sort()) {
    const known = name.toUpperCase()
    if (tooLate.has(known)) told.refused.push(name)
    else if (inTime.has(known)) told.ignored.push(name)
    else if (!harmless.has(known) && families.some(family => known.startsWith(family))) told.ignored.push(name)
  }
  return told
}
