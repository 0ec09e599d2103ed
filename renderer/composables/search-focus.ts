/** Brings the operator to the one search field, wherever he is. */
export function focusSearch(): void {
  document.querySelector<HTMLElement>('[role="search"] [role="combobox"]')?.focus()
}
