import { computed, onScopeDispose, ref, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { DeepLink } from '../../../electron/contract/deep-link'
import { useAccount } from '../../app/account'
import { useNotices } from '../../app/notices'
import { isQuestionOpen, isQuestionLeaving } from '../keys/questions'
import { useLinks } from './links'

/**
 * The link to ask about now. One that comes while another question is open waits for its end, so that nothing typed
 * there is lost, and is told; one that comes before somebody has signed in waits for that. What cannot be opened
 * anyway is said without a sign-in.
 */
export function useLinkTurn(): Readonly<Ref<DeepLink | null>> {
  const { t } = useI18n({ useScope: 'global' })
  const account = useAccount()
  const links = useLinks()
  const notices = useNotices()
  const asked = ref<DeepLink | null>(null)
  const next = computed(() => {
    const { link } = links
    if (!link || account.state?.keepingQuestion) return null
    return account.working || 'fault' in link.what ? link : null
  })

  let watching: MutationObserver | null = null
  const isFree = () => !isQuestionOpen() && !isQuestionLeaving()

  function wait(link: DeepLink): void {
    if (isQuestionOpen()) notices.announce('status', { title: t('deepLink.behind') })
    watching = new MutationObserver(() => {
      if (isFree()) ask(link)
    })
    watching.observe(document.body, { childList: true, subtree: true, attributeFilter: ['data-state'] })
  }
  function stop(): void {
    watching?.disconnect()
    watching = null
  }
  function ask(link: DeepLink): void {
    stop()
    asked.value = link
  }

  watch(
    next,
    link => {
      stop()
      // The question that is open may be this one's, about the link before.
      if (link === null || asked.value || isFree()) asked.value = link
      else wait(link)
    },
    { immediate: true },
  )
  onScopeDispose(stop)
  return asked
}
