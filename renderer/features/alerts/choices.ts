import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { LiveDialog } from '../../../electron/contract/board'
import { useBoard } from '../board/board'
import { type ChosenValues, type ConditionProblem, crmTypes, nobody, statuses } from './conditions'
import { type ChoiceOption, useAlertWords } from './words'

type ChoicesByKind = { [K in keyof ChosenValues]: ChoiceOption<ChosenValues[K][number]>[] }

/** What conditions can choose among: what the board's dialogs have, and what is chosen already. */
export function useChoices(chosen: () => ChosenValues) {
  const { t } = useI18n({ useScope: 'global' })
  const board = useBoard()
  const words = useAlertWords()

  function among<T extends string | number>(
    own: readonly T[],
    of: (dialog: LiveDialog) => T | null,
    name: (value: T) => string,
  ): ChoiceOption<T>[] {
    const values = new Set(own)
    for (const dialog of board.byChat.values()) {
      const value = of(dialog)
      if (value !== null) values.add(value)
    }
    return [...values].map(value => ({ value, name: name(value) })).sort((a, b) => a.name.localeCompare(b.name))
  }

  const options = computed((): ChoicesByKind => {
    const { line, channel, operator } = chosen()
    const people = operator.flatMap(value => (value === nobody ? [] : [value]))
    return {
      line: among(line, ({ lineId }) => lineId, words.line),
      channel: among(channel, ({ connector }) => connector, words.channel),
      operator: [
        { value: nobody, name: t('alert.said.nobody') },
        ...among(people, dialog => dialog.operator?.id ?? null, words.operator),
      ],
      status: statuses.map(value => ({ value, name: t(`board.status.${value}`) })),
      crm: crmTypes.map(value => ({ value, name: t(`board.crm.${value}`) })),
    }
  })

  return {
    /** The properties of the list of a kind. @param id Of the condition's row */
    of: <K extends keyof ChosenValues>(kind: K, problem: ConditionProblem | null, id: string) => ({
      options: options.value[kind],
      label: t(`alert.of.${kind}`),
      invalid: problem !== null,
      describedBy: `${id}-wrong`,
    }),
  }
}
