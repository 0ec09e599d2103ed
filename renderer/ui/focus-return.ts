/**
 * Remembers where the operator is, to bring them back there: the element with the focus, and in the search field, which
 * is not an ordinary one, also the caret position.
 */
export function rememberFocus(): () => void {
  const element = document.activeElement instanceof HTMLElement ? document.activeElement : null
  const selection = getSelection()
  const range = element?.isContentEditable && selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null
  return () => {
    if (!element?.isConnected) return
    element.focus()
    if (!range?.startContainer.isConnected) return
    selection?.removeAllRanges()
    selection?.addRange(range)
  }
}

/** Whether nothing has the focus, as what had it is gone: else the operator is elsewhere already. */
export const isFocusLost = (): boolean => document.activeElement === null || document.activeElement === document.body
