import { nextTick } from 'vue'
import type { Component } from 'vue'

/** An item of a row's menu. */
export interface RowMenuItem {
  label: string
  /** A heading, which does nothing. */
  type?: 'label'
  icon?: Component
  description?: string
  kbds?: string[]
  class?: string
  'aria-disabled'?: true
  onSelect?: (event: Event) => void
}

/**
 * An item that may be off, and says why. Not the kit's `disabled`: arrow keys skip such an item, and nobody reads why it
 * is off.
 */
export function itemOrWhy(label: string, icon: Component, reason: string | null, run: () => void): RowMenuItem {
  if (reason === null) return { label, icon, onSelect: run }
  return {
    ...{ label, icon, description: reason, 'aria-disabled': true },
    class: 'cursor-not-allowed [&_[data-slot=itemLabel]]:text-ink-faint',
    onSelect: event => event.preventDefault(),
  }
}

/** Puts the focus back on the row before something opens, so that it can be returned there. */
export async function fromRow(giveBack: () => void, run: () => unknown): Promise<void> {
  await nextTick()
  giveBack()
  await nextTick()
  await run()
}
