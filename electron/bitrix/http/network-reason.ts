import type { FailureReason } from '../../contract/failure'

/** Codes of Node's TLS, of OpenSSL and of the console's own proxy connections. */
const reasons: Readonly<Record<string, FailureReason>> = {
  PROXY_SIGN_IN: 'proxy_sign_in',
  PROXY_OTHER_SIGN_IN: 'proxy_other_sign_in',
  PROXY_UNREACHABLE: 'proxy_unreachable',
  PROXY_REFUSED: 'proxy_refused',
  PROXY_UNUSABLE: 'proxy_unusable',
  PROXY_SILENT: 'proxy_silent',
  CERT_HAS_EXPIRED: 'certificate_expired',
  CERT_NOT_YET_VALID: 'certificate_not_yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate_other_name',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate_unknown',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate_unknown',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate_unknown',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate_unknown',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate_unknown',
  CERT_UNTRUSTED: 'certificate_unknown',
  CERT_REVOKED: 'certificate_bad',
  CERT_REJECTED: 'certificate_bad',
  CERT_SIGNATURE_FAILURE: 'certificate_bad',
  CERT_CHAIN_TOO_LONG: 'certificate_bad',
  INVALID_CA: 'certificate_bad',
  INVALID_PURPOSE: 'certificate_bad',
  HOSTNAME_MISMATCH: 'certificate_other_name',
}

/** Why no connection could be opened, where more than that is known. */
export function networkReason(cause: string): { reason?: FailureReason } {
  const reason = Object.hasOwn(reasons, cause) ? reasons[cause] : undefined
  return reason ? { reason } : {}
}
