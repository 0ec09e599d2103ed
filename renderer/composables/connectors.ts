import type { Component } from 'vue'
import ChatsIcon from '@bitrix24/b24icons-vue/outline/ChatsIcon'
import EarthIcon from '@bitrix24/b24icons-vue/outline/EarthIcon'
import MailIcon from '@bitrix24/b24icons-vue/outline/MailIcon'
import MessengerMetaIcon from '@bitrix24/b24icons-vue/outline/MessengerMetaIcon'
import OpenChannelsIcon from '@bitrix24/b24icons-vue/outline/OpenChannelsIcon'
import TelegramIcon from '@bitrix24/b24icons-vue/outline/TelegramIcon'
import WhatsappIcon from '@bitrix24/b24icons-vue/outline/WhatsappIcon'

const icons: readonly [RegExp, Component][] = [
  [/telegram/i, TelegramIcon],
  [/whatsapp|wazzup|edna/i, WhatsappIcon],
  [/facebook|messenger/i, MessengerMetaIcon],
  [/livechat/i, ChatsIcon],
  [/network/i, EarthIcon],
  [/mail/i, MailIcon],
]

/** The picture for a connector's id; one of all Open Channels where we know no better. */
export function connectorIcon(connector: string): Component {
  return icons.find(([pattern]) => pattern.test(connector))?.[1] ?? OpenChannelsIcon
}
