import type { Portal } from '../../portal/portal'

export interface Answer {
  status: number
  /** Bitrix24's code, as it came. */
  error: string | undefined
  result: unknown
  body: Record<string, unknown>
}

/** Calls methods of a portal as a webhook of the ordinary operator, or of another. */
export const createCaller = (portal: () => Portal) => ({
  call: (method: string, params: object = {}, userId?: number) =>
    post(portal().webhookUrl(userId) + method, JSON.stringify(params), 'application/json'),
  /** Sends a batch; the result is Bitrix24's, with `result`, `result_error` and so on. */
  batch: (cmd: object, halt = 0, userId?: number) =>
    post(`${portal().webhookUrl(userId)}batch`, JSON.stringify({ cmd, halt }), 'application/json'),
})

export async function post(address: string, body: string, contentType: string, headers: object = {}): Promise<Answer> {
  const answer = await fetch(address, { method: 'POST', headers: { 'Content-Type': contentType, ...headers }, body })
  return read(answer)
}

export async function read(answer: Response): Promise<Answer> {
  const body = (await answer.json()) as Record<string, unknown>
  return { status: answer.status, error: body['error'] as string | undefined, result: body['result'], body }
}
