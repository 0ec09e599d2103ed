/** The id of the one search field, put on its input. */
export const searchFieldId = 'find-a-dialog'

/** Brings the operator to the search field from anywhere, with its text selected for typing over. */
export function useSearchFocus(): { focusSearch: () => void } {
  function focusSearch(): void {
    const field = document.getElementById(searchFieldId)
    field?.focus()
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select()
  }
  return { focusSearch }
}
