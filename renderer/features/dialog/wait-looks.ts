import type { Component } from 'vue'
import AlertIcon from '@bitrix24/b24icons-vue/outline/AlertIcon'
import ClockIcon from '@bitrix24/b24icons-vue/outline/ClockIcon'
import HourglassIcon from '@bitrix24/b24icons-vue/outline/HourglassIcon'
import type { WaitLevel } from './wait'

/** How a wait looks in lists and in the header of a dialog: by colour and icon how pressing it is. */
export const waitLooks: Record<WaitLevel, { icon: Component; look: string }> = {
  calm: { icon: ClockIcon, look: 'bg-raised text-ink' },
  soon: { icon: HourglassIcon, look: 'bg-warn-soft text-warn' },
  late: { icon: AlertIcon, look: 'bg-bad-soft text-bad' },
}
