import { useI18n } from 'vue-i18n'
import { useConnectorName } from '../dialog/connectors'
import type { CrmEntity } from '../../../electron/contract/common'
import type { Understanding, Understood } from '../../../electron/contract/search'

/** Gives the meaning of a text in words. */
export function useUnderstood() {
  const { t } = useI18n({ useScope: 'global' })
  const connectorName = useConnectorName()

  function one(understood: Understood): string {
    switch (understood.kind) {
      case 'code': {
        const [connector = '', line = ''] = understood.code.split('|')
        const key = understood.group ? 'group' : 'code'
        if (!understood.lineName) return t(`search.understood.${key}`, { connector, line })
        const channel = connectorName({ connector, connectorTitle: null })
        return t(`lists.search.${key}`, { connector: channel, line: understood.lineName })
      }
      case 'chat':
        return t('search.understood.chat', { id: understood.chatId })
      case 'session':
        return t('search.understood.session', { id: understood.sessionId })
      case 'crm':
        return record(understood.entity)
      case 'number':
        return t('search.understood.number', { id: understood.number })
      case 'phone':
        return t('search.understood.phone', { phone: understood.phone })
      case 'email':
        return t('search.understood.email', { email: understood.email })
      case 'name':
        return t('search.understood.name', { name: understood.name })
      case 'foreign':
        return t('search.understood.foreign', { host: understood.host })
      case 'unreadable':
        return t(`search.understood.unreadable.${understood.hint}`)
    }
  }

  const record = ({ type, id }: CrmEntity) => t(`search.understood.${type}`, { id })

  /** The meaning of the whole field: one identifier in full, several as their number. */
  function all({ lines }: Understanding): string {
    const [first] = lines
    if (!first) return t('search.understood.nothing')
    const cut = lines.reduce((sum, line) => sum + (line.cut ?? 0), 0)
    const said = of(lines)
    return cut > 0 ? t('search.understood.cut', { said, n: cut }) : said
  }

  function of(lines: Understanding['lines']): string {
    const [first] = lines
    if (first && lines.length === 1) return one(first.understood)
    const bad = lines.filter(line => line.understood.kind === 'unreadable').length
    const count = t('search.understood.many', { n: lines.length }, lines.length)
    return bad ? t('search.understood.manyBad', { all: count, bad }) : count
  }

  return { one, all, record }
}
