import { useI18n } from 'vue-i18n'
import type { Failure, FailureReason } from '../../electron/contract/failure'
import { en } from '../locales/en'
import { failureKey, failureValues, type ReasonKey } from '../failures'
import type { Said } from '../locales/failure-texts'
import { isKeyOf } from '../ui/keys-of'
import { useApp } from './app'

/**
 * Gives a function that says a failure in the operator's words and language; use it in a template or a computed.
 *
 * @param resumes Whether the failed read is repeated by itself once the portal answers, so the words may promise it.
 */
export function useExplain({ resumes = false } = {}): (failure: Failure) => Said {
  const { t } = useI18n({ useScope: 'global' })
  const reasonKey = useReasonKey()
  return failure => {
    const key = failure.reason ? reasonKey(failure.reason) : failureKey(failure, en)
    const values = failureValues(failure)
    const next = resumes && key === 'failure.code.offline' ? t('app.offline.resumes') : t(`${key}.next`, values)
    return { title: t(`${key}.title`, values), detail: t(`${key}.detail`, values), next }
  }
}

/** Gives a function that finds the texts of a reason: a proxy of the policy is not the system's. */
export function useReasonKey(): (reason: FailureReason) => ReasonKey {
  const app = useApp()
  return reason =>
    app.info?.managed.proxy && isKeyOf(en.failure.byPolicy, reason)
      ? `failure.byPolicy.${reason}`
      : `failure.reason.${reason}`
}

/** A text with a full stop, unless it ends with a mark of its own. */
export const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)
