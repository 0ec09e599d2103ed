import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { ChatId } from '../../../electron/contract/common'
import { useDialogs } from '../dialog/dialogs'
import { useOperatorName } from '../dialog/operator-name'
import { useDrafts } from '../drafts/drafts'
import { useTabs } from './tabs'
import type { TabFacts } from './facts'
import type { DialogTab } from './order'

/** `taken`: a colleague has it. `left`: it is no longer among the operator's own, closed or with somebody. */
type TabNews = 'closed' | 'taken' | 'left'

/** A tab as the operator sees it. */
export interface TabRow {
  chatId: ChatId
  customer: string
  connector: string
  isShown: boolean
  isClosed: boolean
  unread: number
  draft: boolean
  /** What has become of the dialog since the operator last saw it. */
  news: TabNews | null
  /** The same in words; empty where nothing has. */
  told: string
  /** All of this in words. */
  said: string
}

/** The tabs as rows, in the order of the strip and in the order of use. */
export function useTabRows(): { rows: ComputedRef<TabRow[]>; used: ComputedRef<TabRow[]> } {
  const { t } = useI18n({ useScope: 'global' })
  const tabs = useTabs()
  const dialogs = useDialogs()
  const drafts = useDrafts()
  const operatorName = useOperatorName()

  function newsOf(tab: DialogTab, facts: TabFacts): TabNews | null {
    if (facts.isClosed) return tab.isClosed ? null : 'closed'
    if (facts.owner === 'colleague' && tab.owner !== 'colleague') return facts.operator ? 'taken' : 'left'
    return tab.owner === 'me' && facts.owner === 'nobody' ? 'left' : null
  }

  function rowOf(tab: DialogTab): TabRow {
    const facts = tabs.factsOf(tab.chatId)
    const isShown = dialogs.chosen === tab.chatId
    const unread = isShown ? 0 : (facts?.unread ?? 0)
    const draft = drafts.has(tab.chatId)
    const news = facts && !isShown ? newsOf(tab, facts) : null
    const name = facts?.operator ? operatorName(facts.operator) : ''
    const told = news ? t(`tabs.news.${news}`, { name }) : ''
    const said = [unread ? t('myDialogs.unread', { n: unread }, unread) : '', draft ? t('myDialogs.draft') : '', told]
    return {
      chatId: tab.chatId,
      customer: facts?.customer ?? tab.customer,
      connector: facts?.connector ?? tab.connector,
      isClosed: facts?.isClosed ?? tab.isClosed,
      ...{ isShown, unread, draft, news, told },
      said: said.filter(Boolean).join(', '),
    }
  }

  const rows = computed(() => tabs.tabs.map(rowOf))
  const used = computed(() => tabs.order.flatMap(chatId => rows.value.find(row => row.chatId === chatId) ?? []))
  return { rows, used }
}
