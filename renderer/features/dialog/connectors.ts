import type { Component } from 'vue'
import { useI18n } from 'vue-i18n'
import ChatsIcon from '@bitrix24/b24icons-vue/outline/ChatsIcon'
import EarthIcon from '@bitrix24/b24icons-vue/outline/EarthIcon'
import MailIcon from '@bitrix24/b24icons-vue/outline/MailIcon'
import MessengerMetaIcon from '@bitrix24/b24icons-vue/outline/MessengerMetaIcon'
import OpenChannelsIcon from '@bitrix24/b24icons-vue/outline/OpenChannelsIcon'
import TelegramIcon from '@bitrix24/b24icons-vue/outline/TelegramIcon'
import WhatsappIcon from '@bitrix24/b24icons-vue/outline/WhatsappIcon'
import type { Dialog } from '../../../electron/contract/dialog'
import type { TextKey } from '../../locales/texts'

const icons: readonly [RegExp, Component][] = [
  [/telegram/i, TelegramIcon],
  [/whatsapp|wazzup|edna/i, WhatsappIcon],
  [/facebook|messenger/i, MessengerMetaIcon],
  [/livechat/i, ChatsIcon],
  [/network/i, EarthIcon],
  [/mail/i, MailIcon],
]

/** The picture for a connector's id; an unknown one gets that of Open Channels. */
export function connectorIcon(connector: string): Component {
  return icons.find(([pattern]) => pattern.test(connector))?.[1] ?? OpenChannelsIcon
}

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
