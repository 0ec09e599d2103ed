import { computed, onScopeDispose, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { Account } from '../../../electron/contract/account'
import type { LinkList, LinkTarget } from '../../../electron/contract/deep-link'
import type { Finding } from '../../../electron/contract/search'
import { call, on } from '../../api'
import { useAccount } from '../../app/account'

/** Links from outside that wait for the operator's answer. */
export const useLinks = defineStore('links', () => {
  const account = useAccount()
  const waiting = shallowRef<LinkList>([])
  /** The one to answer first; a later link never takes its place under the operator's hand. */
  const link = computed(() => waiting.value[0] ?? null)
  const portal = computed(() => (link.value && 'target' in link.value.what ? link.value.what.portal : null))

  /** The accounts in which it may be opened, the shown one first; those on the named portal where it names one. */
  const accounts = computed((): Account[] => {
    const { active } = account
    const host = portal.value ?? active?.portal
    const able = account.accounts.filter(each => each.portal === host && each.state === 'ready')
    return able.toSorted((one, other) => Number(other.id === active?.id) - Number(one.id === active?.id))
  })

  const load = async () => void (waiting.value = await call('link.list', {}))
  const answered = async (id: number) => void (waiting.value = await call('link.answered', { id }))

  /** Looks up what a link names, without touching the search that the operator has open. */
  const find = (text: string): Promise<Finding[]> =>
    account.only(account.asker()('search.find', { ticket: crypto.randomUUID(), text }))

  onScopeDispose(on('link.changed', changed => (waiting.value = changed)))

  return { waiting, link, portal, accounts, load, answered, find }
})

/** A link's target as a text for the search. */
export function searchOf(target: Exclude<LinkTarget, { kind: 'chat' }>): string {
  return target.kind === 'code' ? target.code : `${target.entity.type} ${target.entity.id}`
}
