import type { Component } from 'vue'
import { useI18n } from 'vue-i18n'
import ChatsIcon from '@bitrix24/b24icons-vue/outline/ChatsIcon'
import EarthIcon from '@bitrix24/b24icons-vue/outline/EarthIcon'
import MailIcon from '@bitrix24/b24icons-vue/outline/MailIcon'
import OpenChannelsIcon from '@bitrix24/b24icons-vue/outline/OpenChannelsIcon'
import AppleIcon from '@bitrix24/b24icons-vue/outline/LogoAppleIcon'
import AvitoIcon from '@bitrix24/b24icons-vue/social/AvitoIcon'
import FacebookIcon from '@bitrix24/b24icons-vue/social/FacebookIcon'
import InstagramIcon from '@bitrix24/b24icons-vue/social/InstagramIcon'
import TelegramIcon from '@bitrix24/b24icons-vue/social/TelegramInCircleIcon'
import ViberIcon from '@bitrix24/b24icons-vue/social/ViberIcon'
import VkIcon from '@bitrix24/b24icons-vue/social/VkIcon'
import WhatsappIcon from '@bitrix24/b24icons-vue/social/WhatsappIcon'
import type { Dialog } from '../../../electron/contract/dialog'
import type { TextKey } from '../../locales/types'

interface Look {
  icon: Component
  /** Class of its colour; a brand's own, in dark as light as it takes to be 3:1 against the pane. */
  tint: string
}

const looks: readonly [RegExp, Look][] = [
  [/telegram/i, { icon: TelegramIcon, tint: 'text-brand-telegram' }],
  [/whatsapp|wazzup|edna/i, { icon: WhatsappIcon, tint: 'text-brand-whatsapp' }],
  [/instagram/i, { icon: InstagramIcon, tint: 'text-brand-instagram' }],
  [/facebook|messenger/i, { icon: FacebookIcon, tint: 'text-brand-facebook' }],
  [/viber/i, { icon: ViberIcon, tint: 'text-brand-viber' }],
  [/^vk|vkontakte/i, { icon: VkIcon, tint: 'text-brand-vk' }],
  [/avito/i, { icon: AvitoIcon, tint: 'text-brand-avito' }],
  [/imessage|apple/i, { icon: AppleIcon, tint: 'text-ink-soft' }],
  [/livechat/i, { icon: ChatsIcon, tint: 'text-accent' }],
  [/network/i, { icon: EarthIcon, tint: 'text-ink-soft' }],
  [/mail/i, { icon: MailIcon, tint: 'text-ink-soft' }],
]
const unknown: Look = { icon: OpenChannelsIcon, tint: 'text-ink-soft' }

const lookOf = (connector: string): Look => looks.find(([pattern]) => pattern.test(connector))?.[1] ?? unknown

/** The picture for a connector's id; an unknown one gets that of Open Channels. */
export const connectorIcon = (connector: string): Component => lookOf(connector).icon

/** Class of the colour of {@link connectorIcon}. */
export const connectorTint = (connector: string): string => lookOf(connector).tint

/** Brand names, the same in every language. */
const brands: Readonly<Record<string, string>> = {
  facebook: 'Facebook',
  fbinstagramdirect: 'Instagram Direct',
  imessage: 'Apple Messages',
  telegrambot: 'Telegram',
  viber: 'Viber',
  whatsappbyedna: 'WhatsApp (Edna)',
  whatsappbytwilio: 'WhatsApp',
}

/** Names of well-known connectors that differ from language to language. */
const worded: Readonly<Record<string, TextKey>> = {
  avito: 'dialog.connector.avito',
  livechat: 'dialog.connector.livechat',
  network: 'dialog.connector.network',
  vkgroup: 'dialog.connector.vkgroup',
}

/**
 * Names a dialog's channel: a well-known one in the window's language, another as the portal does, else by its id.
 * The portal names well-known ones in a language of its own, and two names for one channel would stand side by side.
 */
export function useConnectorName() {
  const { t } = useI18n({ useScope: 'global' })
  return ({ connector, connectorTitle }: Pick<Dialog, 'connector' | 'connectorTitle'>): string => {
    const key = Object.hasOwn(worded, connector) ? worded[connector] : undefined
    if (key) return t(key)
    return (Object.hasOwn(brands, connector) ? brands[connector] : undefined) ?? (connectorTitle || connector)
  }
}
