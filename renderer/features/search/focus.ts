/** Brings the operator to the one search field, which has to be shown; what is in it is selected, to be typed over. */
export function focusSearch(): void {
  const field = document.querySelector<HTMLElement>('[role="search"] [role="combobox"]')
  if (!field) return
  field.focus()
  getSelection()?.selectAllChildren(field)
}
