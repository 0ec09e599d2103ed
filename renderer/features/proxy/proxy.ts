import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { Input } from '../../../electron/contract/calls'
import type { ProxyQuestion } from '../../../electron/contract/computer/proxy'
import { call, on } from '../../api'

/** The proxy of the network that asks for a sign-in, if one does. */
export const useProxy = defineStore('proxy', () => {
  const asked = shallowRef<ProxyQuestion | null>(null)
  /** The operator does not want to sign in to it now. */
  const isPutOff = ref(false)
  const question = computed(() => (isPutOff.value ? null : asked.value))

  function take(now: ProxyQuestion | null): void {
    asked.value = now
    isPutOff.value = false
  }
  const load = async () => take(await call('proxy.question', {}))
  const signIn = (given: Input<'proxy.signIn'>) => call('proxy.signIn', given)
  const putOff = () => void (isPutOff.value = true)
  const resume = () => void (isPutOff.value = false)

  onScopeDispose(on('proxy.asked', take))

  return { asked, question, load, signIn, putOff, resume }
})
