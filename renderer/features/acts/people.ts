import { ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { Failure } from '../../../electron/contract/failure'
import type { Colleague, People } from '../../../electron/contract/people'
import { failureOf } from '../../api'
import { useAccount } from '../../app/account'

const nobody: People = { colleagues: [], lines: [], more: false, partial: false }

/** People who can receive or share a dialog: the known list shows at once and is reread in the background. */
export const usePeople = defineStore('people', () => {
  const account = useAccount()
  const people = shallowRef(nobody)
  const loading = ref(false)
  const failure = ref<Failure | null>(null)
  /** Counts the loads: a later one, or the picker's end, stops the earlier ones. */
  let loads = 0

  /**
   * Shows the known people of the active account and asks for the present list. Long lists are read on in the
   * background until `stop`.
   */
  async function load(): Promise<void> {
    const turn = ++loads
    const isCurrent = () => turn === loads
    loading.value = true
    failure.value = null
    try {
      let answer = await account.call('people.list', {})
      while (isCurrent()) {
        people.value = isBeginningOf(answer, people.value) ? { ...people.value, partial: true } : answer
        if (!answer.partial) break
        answer = await account.call('people.more', {})
      }
    } catch (error) {
      const failed = failureOf(error)
      if (isCurrent()) failure.value = failed
    } finally {
      if (isCurrent()) loading.value = false
    }
  }

  /** The picker has closed: the rest of the list is read when it opens again. */
  function stop(): void {
    loads++
    loading.value = false
  }

  /** Colleagues the portal finds by the typed text; none if it cannot be asked, as the list is still there. */
  async function find(text: string): Promise<Colleague[]> {
    try {
      return await account.only(account.asker()('people.find', { text }))
    } catch (error) {
      failureOf(error)
      return []
    }
  }

  account.onForget(() => {
    stop()
    ;[people.value, failure.value] = [nobody, null]
  })

  return { people, loading, failure, load, stop, find }
})

/** The shown list is longer, and stays until the new one has been read as far. */
const isBeginningOf = (answer: People, shown: People): boolean =>
  answer.partial && (answer.colleagues.length < shown.colleagues.length || answer.lines.length < shown.lines.length)
