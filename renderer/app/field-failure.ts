import { computed, nextTick, ref } from 'vue'
import type { Ref } from 'vue'
import type { Failure } from '../../electron/contract/failure'
import { CallFailed } from './notices'
import { useExplain } from './explain'

/**
 * Keeps the failure of a form: under the field that it names, or above the form if it names none of `fields`.
 *
 * @param fields The contract's names of the inputs that the form shows.
 * @param form The form whose wrong field gets the focus after a failure.
 */
export function useFieldFailure(fields: readonly string[], form?: Readonly<Ref<HTMLFormElement | null>>) {
  const failure = ref<Failure | null>(null)
  const explain = useExplain()

  const said = computed(() => (failure.value ? explain(failure.value) : null))
  const field = computed(() => fields.find(name => name === failure.value?.field) ?? null)
  const general = computed(() => (field.value ? null : said.value))

  /** The text under a field; undefined if it is not the wrong one. */
  const under = (name: string): string | undefined =>
    field.value === name && said.value ? `${said.value.title}. ${said.value.next}` : undefined

  /**
   * Runs the form's call and keeps its failure; a cancelled call leaves none. Other errors go on to the caller.
   *
   * @param run Answers `false` when it did not run at all.
   * @returns Whether it ran and succeeded.
   */
  async function attempt(run: () => Promise<unknown>): Promise<boolean> {
    failure.value = null
    try {
      return (await run()) !== false
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      if (error.failure.code !== 'cancelled') failure.value = error.failure
      await nextTick()
      leadFocus(form?.value)
      return false
    }
  }

  return { failure, field, general, under, attempt }
}

/** Moves the focus to the wrong field, or back into a form that it has left, so that the next key corrects something. */
function leadFocus(form: HTMLFormElement | null | undefined): void {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]')
  if (wrong) wrong.focus()
  else if (!form?.contains(document.activeElement)) form?.querySelector<HTMLElement>('[type="submit"]')?.focus()
}
