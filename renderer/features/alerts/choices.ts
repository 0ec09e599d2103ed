import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { LiveDialog } from '../../../electron/contract/board'
import { useBoard } from '../board/board'
import { useBoardWords } from '../board/words'
import { type ChosenValues, type ConditionProblem, crmTypes, nobody, statuses } from './conditions'
import { type ChoiceOption, useAlertWords } from './words'

type ChoicesByKind = { [K in keyof ChosenValues]: ChoiceOption<ChosenValues[K][number]>[] }

/** What conditions can choose among: what the board's dialogs have, and what is chosen already. */
export function useChoices(chosen: () => ChosenValues) {
  const { t } = useI18n({ useScope: 'global' })
  const board = useBoard()
  const onBoard = useBoardWords()
  const words = useAlertWords()

  /** @param name The name of a value that no dialog has any longer. */
  function among<T extends string | number>(
    own: readonly T[],
    of: (dialog: LiveDialog) => T | null,
    named: (dialog: LiveDialog) => string,
    name: (value: T) => string,
  ): ChoiceOption<T>[] {
    const names = new Map<T, string>()
    for (const dialog of board.byChat.values()) {
      const value = of(dialog)
      if (value !== null && !names.has(value)) names.set(value, named(dialog))
    }
    for (const value of own) if (!names.has(value)) names.set(value, name(value))
    return [...names].map(([value, text]) => ({ value, name: text })).sort((a, b) => a.name.localeCompare(b.name))
  }

  // Each on its own: a list that is not shown is not made.
  const options: { [K in keyof ChoicesByKind]: ComputedRef<ChoicesByKind[K]> } = {
    line: computed(() => among(chosen().line, ({ lineId }) => lineId, onBoard.line, words.line)),
    channel: computed(() => among(chosen().channel, ({ connector }) => connector, onBoard.channel, words.channel)),
    operator: computed(() => {
      const people = chosen().operator.flatMap(value => (value === nobody ? [] : [value]))
      const found = among(people, dialog => dialog.operator?.id ?? null, onBoard.operator, words.operator)
      return [{ value: nobody, name: t('alert.said.nobody') }, ...found]
    }),
    status: computed(() => statuses.map(value => ({ value, name: t(`board.status.${value}`) }))),
    crm: computed(() => crmTypes.map(value => ({ value, name: t(`board.crm.${value}`) }))),
  }

  return {
    /** The properties of the list of a kind. @param id Of the condition's row */
    of: <K extends keyof ChosenValues>(kind: K, problem: ConditionProblem | null, id: string) => ({
      options: options[kind].value,
      label: t(`alert.of.${kind}`),
      invalid: problem !== null,
      describedBy: `${id}-wrong`,
    }),
  }
}
