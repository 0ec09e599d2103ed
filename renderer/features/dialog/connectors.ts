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
const brands: Record<string, string> = {
  avito: 'Avito',
  facebook: 'Facebook',
  fbinstagramdirect: 'Instagram Direct',
  imessage: 'Apple Messages',
  telegrambot: 'Telegram',
  viber: 'Viber',
  vkgroup: 'VK',
  whatsappbyedna: 'WhatsApp (Edna)',
  whatsappbytwilio: 'WhatsApp',
}

/** Names a dialog's channel: as the portal does, else by the meaning of a well-known id, else by the id. */
export function useConnectorName() {
  const { t } = useI18n({ useScope: 'global' })
  return ({ connector, connectorTitle }: Pick<Dialog, 'connector' | 'connectorTitle'>): string => {
    if (connectorTitle) return connectorTitle
    if (connector === 'livechat') return t('dialog.connector.livechat')
    return Object.hasOwn(brands, connector) ? (brands[connector] ?? connector) : connector
  }
}
