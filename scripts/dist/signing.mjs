// Says which signatures this computer can make: each needs secrets in the environment, and is left out without them.
// CLI: node scripts/dist/signing.mjs
import { fileURLToPath } from 'node:url'

/** What is signed, by which variables. @type {Record<string, [what: string, needs: string[]][]>} */
const signatures = {
  linux: [['rpm and the list of hashes, by GPG', ['GPG_KEY']]],
  win32: [['installer and program, by Authenticode', ['WIN_CSC_LINK', 'WIN_CSC_KEY_PASSWORD']]],
  darwin: [
    ['the program, by a Developer ID', ['CSC_LINK', 'CSC_KEY_PASSWORD']],
    ['notarisation by Apple', ['APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID']],
  ],
}

/**
 * @param {string} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]} One line for each signature.
 */
export function signingLines(platform, env) {
  return (signatures[platform] ?? []).map(([what, needs]) => {
    const missing = needs.filter(name => !env[name])
    return missing.length === 0 ? `Signed: ${what}` : `NOT signed: ${what}; missing ${missing.join(', ')}`
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const line of signingLines(process.platform, process.env)) console.log(line)
