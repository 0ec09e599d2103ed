import { computed, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { DeepLink } from '../../../electron/contract/deep-link'
import { useAccount } from '../../app/account'
import { useNotices } from '../../app/notices'
import { useWhenFree } from '../keys/when-free'
import { useLinks } from './links'

/**
 * The link to ask about now. One that comes while another question is open waits for its end, and is told; one that
 * comes before somebody has signed in waits for that. What cannot be opened anyway is said without a sign-in.
 */
export function useLinkTurn(): Readonly<Ref<DeepLink | null>> {
  const { t } = useI18n({ useScope: 'global' })
  const account = useAccount()
  const links = useLinks()
  const notices = useNotices()
  const next = computed(() => {
    const { link } = links
    if (!link || account.state?.keepingQuestion) return null
    return account.working || 'fault' in link.what ? link : null
  })
  return useWhenFree(next, () => notices.announce('status', { title: t('deepLink.behind') }))
}
