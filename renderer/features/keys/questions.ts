/** A question that keeps the window to itself. */
export const modal = '[aria-modal="true"], [role="alertdialog"]'
/** Whether a question is open, and not on its way out. */
export const isQuestionOpen = (): boolean => document.querySelector(`:is(${modal}):not([data-state="closed"])`) !== null

const leaving = `:is(${modal})[data-state="closed"]`

/** Whether a question is on its way out: until it is gone, what is behind it is hidden from screen readers. */
export const isQuestionLeaving = (): boolean => document.querySelector(leaving) !== null

/** Resolves once no question is on its way out: that gives the focus back to where it was. */
export async function questionsGone(): Promise<void> {
  if (!isQuestionLeaving()) return
  while (isQuestionLeaving()) await new Promise(requestAnimationFrame)
  await new Promise(resolve => setTimeout(resolve))
}
