/** A refusal as Bitrix24 words it: status, `error` and `error_description`. */
export class RestError extends Error {
  override readonly name = 'RestError'

  constructor(
    readonly status: number,
    readonly code: string,
    readonly description: string,
  ) {
    super(code)
  }
}

/** Errors that any method may answer with. @see _includes/system-errors.md */
export const systemErrors = {
  noAuth: () => new RestError(401, 'NO_AUTH_FOUND', 'Wrong authorization data'),
  expired: () => new RestError(401, 'expired_token', 'The access token provided has expired.'),
  scope: () =>
    new RestError(
      403,
      'insufficient_scope',
      'The request requires higher privileges than provided by the access token',
    ),
  shutOut: () => new RestError(403, 'user_access_error', 'The user does not have access to the application.'),
  plan: () => new RestError(403, 'ACCESS_DENIED', 'REST API is available only on commercial plans'),
  tooMany: () => new RestError(503, 'QUERY_LIMIT_EXCEEDED', 'Too many requests'),
  operating: () => new RestError(429, 'OPERATION_TIME_LIMIT', 'Method is blocked due to operation time limit.'),
  unknownMethod: () => new RestError(404, 'ERROR_METHOD_NOT_FOUND', 'Method not found!'),
  notInBatch: () => new RestError(405, 'ERROR_BATCH_METHOD_NOT_ALLOWED', 'Method is not allowed for batch usage'),
  batchLength: () => new RestError(400, 'ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded'),
}
