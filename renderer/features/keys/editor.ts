import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useAccount } from '../../app/account'
import { useApp } from '../../app/app'
import { useCommands } from './commands-store'
import { useAccountCommand } from './account-commands'
import { commandGroups, commandTable, nameOf } from './command-table'
import type { CommandGroup, CommandRow } from './command-table'
import type { Combination } from './shortcut'

export interface EditedRow {
  id: string
  group: CommandGroup
  text: string
  keys: readonly Combination[]
  /** The keys it has until the operator changes them. */
  own: readonly Combination[]
  /** The operator has changed it. */
  changed: boolean
}

/** A combination that was pressed for one command and belongs to another. */
export interface Conflict {
  row: EditedRow
  with: EditedRow
  wanted: Combination
}

/** The act of a command on the open dialog or on the selected ones. */
const actOf = (id: string) => /^(?:bulk|dialog)\.(.+)$/.exec(id)?.[1] ?? id

/** Whether two commands may have the same keys: one act, on the open dialog or on the selected ones. */
const isSame = (a: string, b: string): boolean => actOf(a) === actOf(b)

/** The editor of the commands' keys; every change is saved at once. */
export function useKeysEditor() {
  const { t } = useI18n({ useScope: 'global' })
  const account = useAccount()
  const app = useApp()
  const commands = useCommands()
  const commandOf = useAccountCommand()
  const conflict = ref<Conflict | null>(null)

  const edited = (id: string, group: CommandGroup, text: string, own: readonly Combination[]): EditedRow => {
    const changed = Object.hasOwn(app.settings.keys, id)
    return { id, group, text, own, keys: commands.keysOf({ id, keys: own }), changed }
  }

  /** Every possible command, shown or not: those of the table, and one for each account. */
  const rows = computed<EditedRow[]>(() => [
    ...Object.entries<CommandRow>(commandTable).map(([id, row]) => edited(id, row.group, nameOf(row, t), row.keys)),
    ...account.accounts.map(commandOf).map(({ id, text }) => edited(id, 'anywhere', text(), [])),
  ])
  const groups = computed(() =>
    commandGroups
      .map(group => ({ group, rows: rows.value.filter(row => row.group === group) }))
      .filter(each => each.rows.length > 0),
  )

  /** Gives a command a combination, or none; if another command has it, only reports the conflict. */
  async function give(row: EditedRow, wanted: Combination | null): Promise<void> {
    const other = wanted && rows.value.find(({ id, keys }) => !isSame(id, row.id) && keys.includes(wanted))
    conflict.value = wanted && other ? { row, with: other, wanted } : null
    if (!other) await change({ [row.id]: wanted })
  }

  /** Gives the combination anyway; its former owner gets the combination that is now free, if there is one. */
  async function swap({ row, with: other, wanted }: Conflict): Promise<void> {
    conflict.value = null
    const free = row.keys.find(keys => !other.keys.includes(keys)) ?? null
    await change({ [row.id]: wanted, [other.id]: free })
  }

  /** Restores a command's default keys; if another command has them, reports the conflict. */
  async function reset(row: EditedRow): Promise<void> {
    const { own } = row
    const other = rows.value.find(({ id, keys }) => !isSame(id, row.id) && keys.some(each => own.includes(each)))
    const wanted = other?.keys.find(each => own.includes(each))
    if (other && wanted) conflict.value = { row, with: other, wanted }
    else await change({ [row.id]: undefined })
  }

  async function resetAll(): Promise<void> {
    conflict.value = null
    await app.set({ keys: {} })
  }

  async function change(part: Record<string, Combination | null | undefined>): Promise<void> {
    const merged = Object.entries({ ...app.settings.keys, ...part })
    await app.set({
      keys: Object.fromEntries(merged.flatMap(([id, keys]) => (keys === undefined ? [] : [[id, keys]]))),
    })
  }

  return { groups, conflict, give, swap, reset, resetAll }
}
