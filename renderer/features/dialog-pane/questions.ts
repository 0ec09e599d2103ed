/** A question that keeps the window to itself. */
export const modal = '[aria-modal="true"], [role="alertdialog"]'
const leaving = ':is([aria-modal="true"], [role="alertdialog"])[data-state="closed"]'

/** Resolves once no question is on its way out: that gives the focus back to where it was. */
export async function questionsGone(): Promise<void> {
  if (!document.querySelector(leaving)) return
  while (document.querySelector(leaving)) await new Promise(requestAnimationFrame)
  await new Promise(resolve => setTimeout(resolve))
}
