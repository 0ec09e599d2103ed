const titles: Record<string, string> = {
  livechat: 'Live Chat',
  telegrambot: 'Telegram',
  whatsappbytwilio: 'WhatsApp',
  vkgroup: 'VK',
  facebook: 'Facebook',
  viber: 'Viber',
  avito: 'Avito',
  wz_whatsapp_c1: 'WhatsApp (Wazzup)',
}

/** The connector's name in the portal's words; an unknown one has its id for a name. */
export const connectorTitle = (id: string): string => titles[id] ?? id
