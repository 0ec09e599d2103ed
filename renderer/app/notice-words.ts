import { computed } from 'vue'
import { useExplain } from './explain'
import type { Announcement, ShownNotice } from './notices'

/** An announcement in the operator's words. */
export function useNoticeWords(notice: () => ShownNotice) {
  const explain = useExplain()
  return computed((): Announcement => {
    const shown = notice()
    return 'failure' in shown ? { ...explain(shown.failure), traceId: shown.failure.traceId } : shown.notice
  })
}
