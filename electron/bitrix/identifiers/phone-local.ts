import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/min/metadata'

/** Country codes for cloud portals' domains that are not country codes themselves. */
const countriesOfHosts: Record<string, string> = { uk: 'GB', eu: 'DE', com: '', net: '', org: '' }
/** Countries tried when neither portal nor system name one: the first in which the number is valid counts. */
const wellKnown = ['US', 'GB', 'DE', 'FR', 'IT', 'ES', 'PL', 'UA', 'BY', 'KZ', 'TR', 'BR', 'IN']
/** Maximum number of spellings offered for one local number. */
const most = 2

/**
 * The likely countries of local numbers: that of the portal's address, then that of the operator's system.
 *
 * @param system Two letters, as the system tells it; null when it does not.
 */
export function likelyCountries(portalHost: string | null, system: string | null): string[] {
  const last = /\.([a-z]{2,3})\.?(?::\d+)?$/i.exec(portalHost ?? '')?.[1]?.toLowerCase() ?? ''
  const ofPortal = countriesOfHosts[last] ?? last.toUpperCase()
  return [...new Set([ofPortal, system?.toUpperCase() ?? ''])].filter(isCountry)
}

/**
 * The international form of a number as it is dialled at home: `030 123456` is `+4930123456` in Germany.
 *
 * @param phone Digits without `+`; with one there is nothing to add.
 * @param countries Two letters each, the likeliest first.
 * @param isAlone Whether other countries are tried as well when it is no number of these.
 */
export function internationalForms(phone: string, countries: readonly string[], isAlone: boolean): string[] {
  // Already with its country code, as with 1, 7 or 8: a Russian or Kazakh number is searched in both spellings anyway.
  if (!/^\d{6,12}$/.test(phone) || /^(?:[17]\d|8[1-9])\d{9}$/.test(phone)) return []
  const own = countries.flatMap(country => inCountry(phone, country))
  const found = own.length === 0 && isAlone ? wellKnown.flatMap(country => inCountry(phone, country)) : own
  return [...new Set(found)].filter(each => each !== `+${phone}`).slice(0, most)
}

function inCountry(phone: string, country: string): string[] {
  if (!isCountry(country)) return []
  const parsed = parsePhoneNumberFromString(phone, { defaultCountry: country }, metadata)
  return parsed?.isValid() ? [parsed.number] : []
}

const isCountry = (country: string): country is CountryCode => isSupportedCountry(country as CountryCode, metadata)
