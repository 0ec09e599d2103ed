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

/** A tab as the operator sees it. */
export interface TabRow {
  chatId: ChatId
  customer: string
  connector: string
  isShown: boolean
  isClosed: boolean
  unread: number
  draft: boolean
  /** What has become of the dialog since the operator last saw it; empty where nothing has. */
  news: string
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

  function newsOf(tab: DialogTab, facts: TabFacts): string {
    if (facts.isClosed) return tab.isClosed ? '' : t('tabs.news.closed')
    if (facts.owner === 'colleague' && tab.owner !== 'colleague')
      return facts.operator ? t('tabs.news.taken', { name: operatorName(facts.operator) }) : t('tabs.news.left')
    return tab.owner === 'me' && facts.owner === 'nobody' ? t('tabs.news.left') : ''
  }

  function rowOf(tab: DialogTab): TabRow {
    const facts = tabs.factsOf(tab.chatId)
    const isShown = dialogs.chosen === tab.chatId
    const unread = isShown ? 0 : (facts?.unread ?? 0)
    const draft = drafts.has(tab.chatId)
    const news = facts && !isShown ? newsOf(tab, facts) : ''
    const said = [unread ? t('own.unread', { n: unread }, unread) : '', draft ? t('own.draft') : '', news]
    return {
      chatId: tab.chatId,
      customer: facts?.customer ?? tab.customer,
      connector: facts?.connector ?? tab.connector,
      isClosed: facts?.isClosed ?? tab.isClosed,
      ...{ isShown, unread, draft, news },
      said: said.filter(Boolean).join(', '),
    }
  }

  const rows = computed(() => tabs.tabs.map(rowOf))
  const used = computed(() => tabs.order.flatMap(chatId => rows.value.find(row => row.chatId === chatId) ?? []))
  return { rows, used }
}
