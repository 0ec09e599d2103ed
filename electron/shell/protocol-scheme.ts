/** The scheme and host of the window's own page. */
export const page = 'app://console'

/** For Electron's registration: an origin of its own, like https, whose scripts are compiled once and cached. */
export const scheme = { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } }
