import { watch } from 'vue'
import { useConnection } from '../../app/connection'
import { useDialogs } from '../dialog/dialogs'
import { useSearch } from './search'

/**
 * Once the portal can be reached again, repeats the reads that failed without a connection: the search and the shown
 * dialog. Acts are never repeated.
 */
export function useResume(): void {
  const connection = useConnection()
  const search = useSearch()
  const dialogs = useDialogs()

  const searchLost = () =>
    [search.failure, ...search.findings.map(finding => finding.failure)].some(failure => failure?.code === 'offline')
  const dialogLost = () => [dialogs.failure, dialogs.view?.historyFailure].some(failure => failure?.code === 'offline')

  watch(
    () => connection.offline,
    offline => {
      if (offline) return
      // A text being changed is not searched for until Enter.
      if (search.settled && !search.running && searchLost()) void search.find()
      if (dialogLost()) void dialogs.refresh()
    },
  )
}
