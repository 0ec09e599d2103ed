import { useI18n } from 'vue-i18n'
import type { Failure, FailureReason } from '../../electron/contract/failure'
import { en } from '../locales/en'
import { type FailureKey, failureKey, failureValues, type ReasonKey } from '../failures'
import type { Said } from '../locales/failure-texts'
import { policyReason } from '../locales/en/failure-policy'
import { isKeyOf, keysOf } from '../ui/keys-of'
import { useApp } from './app'
import { useContact } from './policy/contact'

/**
 * Gives a function that says a failure in the operator's words and language; use it in a template or a computed.
 *
 * @param resumes Whether the failed read is repeated by itself once the portal answers, so the words may promise it.
 */
export function useExplain({ resumes = false } = {}): (failure: Failure) => Said {
  const { t } = useI18n({ useScope: 'global' })
  const reasonKey = useReasonKey()
  const contact = useContact()
  return failure => {
    const key = failure.reason ? reasonKey(failure.reason) : failureKey(failure, en)
    const values = failureValues(failure)
    const next = resumes && key === 'failure.code.offline' ? t('app.offline.resumes') : t(`${key}.next`, values)
    const asked = isAdministrators(key) && contact.value ? `${sentence(next)} ${contact.value}` : next
    return { title: t(`${key}.title`, values), detail: t(`${key}.detail`, values), next: asked }
  }
}

/** Whether an administrator has decided what is refused, so that it is they who may be asked. */
function isAdministrators(key: FailureKey): boolean {
  const [, group = '', name = ''] = key.split('.')
  return group === 'byPolicy' || (group === 'reason' && askable.has(name))
}

const askable = new Set([...keysOf(policyReason), 'portal_locked', 'webhooks_off', 'alert_locked'])

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
