/** Focuses the search field, which must be shown, and selects its text so that typing replaces it. */
export function focusSearch(): void {
  const field = document.querySelector<HTMLElement>('[role="search"] [role="combobox"]')
  if (!field) return
  field.focus()
  getSelection()?.selectAllChildren(field)
}
