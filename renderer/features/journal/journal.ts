import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { Asked } from '../../../electron/contract/calls'
import type { Failure } from '../../../electron/contract/failure'
import type { JournalCheck, JournalEntry, JournalQuery } from '../../../electron/contract/journal'
import { failureOf, on } from '../../api'
import { useAccount } from '../../app/account'

/** The acts of this console for the active account; the last query wins. */
export const useJournal = defineStore('journal', () => {
  const account = useAccount()
  const query = ref<JournalQuery>({})
  const { entries, found, all, unread, failure, loading, read, forget } = createReading()
  /** Main has found older parts that cannot be read. */
  const incomplete = ref(false)
  /** Main has found entries missing at the end, or an anchor that does not fit. */
  const doubted = ref(false)
  const { checked, checking, check, forget: forgetCheck } = createChecking()
  const saving = ref(false)

  const filtered = computed(() => Object.keys(query.value).length > 0)
  const more = computed(() => entries.value !== null && entries.value.length < found.value)

  /** Reads the newest acts that match the query. */
  const load = () => read(query.value, 0)
  /** Reads the next ones. */
  const loadMore = () => read(query.value, entries.value?.length ?? 0)

  function ask(wanted: JournalQuery): Promise<void> {
    query.value = wanted
    return load()
  }

  /**
   * Saves the acts found to a file of the operator's choice.
   *
   * @returns False when they chose none.
   * @throws {CallFailed} when it cannot be written
   */
  async function save(how: Pick<Asked<'journal.save'>, 'format' | 'table'>): Promise<boolean> {
    saving.value = true
    try {
      return await account.only(account.asker()('journal.save', { ...how, query: query.value }))
    } finally {
      saving.value = false
    }
  }

  account.onForget(() => {
    forget()
    forgetCheck()
    ;[query.value, saving.value] = [{}, false]
  })

  onScopeDispose(on('journal.unread', () => (incomplete.value = true)))
  onScopeDispose(on('journal.doubted', () => (doubted.value = true)))

  const reading = { query, entries, found, all, unread, failure, loading, filtered, more }
  return { ...reading, incomplete, doubted, checked, checking, saving, load, loadMore, ask, check, save }
})

function createChecking() {
  const account = useAccount()
  let checks = 0
  /** What the latest check found; null while unknown. */
  const checked = shallowRef<JournalCheck | null>(null)
  const checking = ref(false)

  /** @returns Whether there is a result, and no later check. */
  async function check(): Promise<boolean> {
    const mine = ++checks
    checking.value = true
    try {
      const found = await account.call('journal.check', {})
      if (mine === checks) checked.value = found
    } catch (error) {
      if (mine === checks) checked.value = null
      // The list explains why the file cannot be read.
      failureOf(error)
    } finally {
      if (mine === checks) checking.value = false
    }
    return mine === checks && checked.value !== null
  }

  function forget(): void {
    checks++
    ;[checked.value, checking.value] = [null, false]
  }

  return { checked, checking, check, forget }
}

function createReading() {
  const account = useAccount()
  /** Null before the first reading. */
  const entries = shallowRef<JournalEntry[] | null>(null)
  const found = ref(0)
  const all = ref(0)
  /** Older files of the journal that cannot be read. */
  const unread = ref(0)
  const failure = ref<Failure | null>(null)
  const loading = ref(false)
  let wish = 0

  async function read(query: JournalQuery, offset: number): Promise<void> {
    const mine = ++wish
    ;[loading.value, failure.value] = [true, null]
    try {
      const page = await account.call('journal.list', { ...query, offset })
      if (mine !== wish) return
      const known = offset ? (entries.value ?? []) : []
      // Acts added since the last page have shifted the others.
      const ids = new Set(known.map(({ id }) => id))
      entries.value = [...known, ...page.entries.filter(({ id }) => !ids.has(id))]
      ;[found.value, all.value, unread.value] = [page.found, page.all, page.unread ?? 0]
    } catch (error) {
      const failed = failureOf(error)
      if (mine === wish) failure.value = failed
    } finally {
      if (mine === wish) loading.value = false
    }
  }

  function forget(): void {
    wish++
    ;[entries.value, found.value, all.value, unread.value] = [null, 0, 0, 0]
    ;[failure.value, loading.value] = [null, false]
  }

  return { entries, found, all, unread, failure, loading, read, forget }
}
