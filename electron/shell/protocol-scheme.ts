/** The scheme and host the window's own page lives at. */
export const page = 'app://console'

/** As Electron registers it: an origin of its own, like https, whose scripts are compiled once and cached. */
export const scheme = { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } }
