import { computed } from 'vue'
import type { Component } from 'vue'
import { useI18n } from 'vue-i18n'
import BanIcon from '@bitrix24/b24icons-vue/outline/BanMIcon'
import PinIcon from '@bitrix24/b24icons-vue/outline/PinIcon'
import CrossedEyeIcon from '@bitrix24/b24icons-vue/outline/CrossedEyeIcon'
import type { Dialog } from '../../../electron/contract/dialog'
import { useFormat } from '../../app/format'
import { useBlockReason } from '../dialog/block-reason'

/** Special states of a dialog, in words. */
export function useDialogFlags(dialog: () => Dialog) {
  const { t } = useI18n({ useScope: 'global' })
  const { moment } = useFormat()
  const blockReason = useBlockReason()

  const blocked = computed(() => {
    const { blocked } = dialog()
    if (!blocked) return null
    const since = blocked.since
    const said = since ? t('dialog.flags.blockedSince', { time: moment(since) }) : t('dialog.flags.blocked')
    return blocked.reason
      ? t('dialog.flags.blockedReason', { blocked: said, reason: blockReason(blocked.reason) })
      : said
  })
  return computed(() => {
    const flag = (icon: Component, text: string | null) => (text ? [{ icon, text }] : [])
    return [
      ...flag(PinIcon, dialog().pinned ? t('dialog.flags.pinned') : null),
      ...flag(CrossedEyeIcon, dialog().silent ? t('dialog.flags.silent') : null),
      ...flag(BanIcon, blocked.value),
    ]
  })
}
