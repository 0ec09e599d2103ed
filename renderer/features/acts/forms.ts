import type { Component } from 'vue'
import type { Act } from '../../../electron/contract/act'
import type { Dialog } from '../../../electron/contract/dialog'
import ActConfirm from './ActConfirm.vue'
import AddPersonForm from './AddPersonForm.vue'
import RateForm from './RateForm.vue'
import TransferForm from './TransferForm.vue'
import { actTable } from '../../act-table'

/**
 * Dialogs of their own for acts that need more than a yes. Each gets `act`, `dialog` and the model `open`, and emits
 * `confirm` with an `ActGiven`.
 */
const forms: Partial<Record<Act, Component>> = { transfer: TransferForm, vote: RateForm, addPerson: AddPersonForm }

/** The form before an act on a dialog; null if the act is done at once. */
export function formFor(act: Act, dialog: Dialog): Component | null {
  const { question, asks } = actTable[act]
  const isAsked = question !== undefined && (asks?.(dialog) ?? true)
  return forms[act] ?? (isAsked ? ActConfirm : null)
}
