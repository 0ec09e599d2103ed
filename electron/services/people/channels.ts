import { type BatchRequest, mostCommands } from '../portal/batch-request'
import type { Directory } from './directory'

/**
 * Asks for the names of the channel lines unless they are known.
 *
 * @returns Takes the answer, once the request was sent.
 * @see api-reference/imopenlines/openlines/imopenlines-config-list-get.md
 */
export function askLines(request: BatchRequest, directory: Directory): () => void {
  if (!directory.wantsLines() || request.size() >= mostCommands) return () => {}
  const lines = request.ask('imopenlines.config.list.get', {
    PARAMS: { select: ['ID', 'LINE_NAME', 'ACTIVE'], limit: 200 },
    OPTIONS: { QUEUE: 'N' },
  })
  return () => {
    const answer = lines.answer()
    if (answer.ok) directory.learnLines(answer.value)
    // Refused for good: asking again with every look-up would not help.
    else if (answer.error.code === 'forbidden') directory.learnLines(null)
  }
}
