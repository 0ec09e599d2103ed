/** Puts the focus into the board's table, on the row of the keys; the headings, too, have a Tab stop. */
export function enterTable(): void {
  const list = document.querySelector('[data-pane="list"]')
  const row = list?.querySelector<HTMLElement>('[role="row"][tabindex="0"], [role="gridcell"] [tabindex="0"]')
  ;(row ?? list?.querySelector<HTMLElement>('[tabindex="0"]'))?.focus({ preventScroll: true })
}
