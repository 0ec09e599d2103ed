import { useI18n } from 'vue-i18n'
import type { Failure } from '../../electron/contract/failure'
import { en } from '../locales/en/index'
import { failureKey, failureValues } from '../failures'
import type { Said } from '../locales/texts'

/** Gives a function that says a failure in the operator's words and language; use it in a template or a computed. */
export function useExplain(): (failure: Failure) => Said {
  const { t } = useI18n({ useScope: 'global' })
  return failure => {
    const key = failureKey(failure, en.portal)
    const values = failureValues(failure)
    return { title: t(`${key}.title`, values), detail: t(`${key}.detail`, values), next: t(`${key}.next`, values) }
  }
}
