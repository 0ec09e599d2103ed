import { computed, shallowRef } from 'vue'

/** What is selected in a list: one by one, in ranges, or all. */
export function createRowSelection<Id>() {
  // Replaced whole, so that whoever holds it holds one moment of it.
  const chosen = shallowRef<ReadonlySet<Id>>(new Set())
  /** Start of a range: the one last selected by itself. */
  let anchor: Id | null = null

  const count = computed(() => chosen.value.size)
  const has = (id: Id): boolean => chosen.value.has(id)

  function toggle(id: Id): void {
    const next = new Set(chosen.value)
    if (!next.delete(id)) next.add(id)
    chosen.value = next
    anchor = id
  }

  /** Selects the range from the one last selected by itself to this one. @param order All as shown. */
  function extend(id: Id, order: readonly Id[]): void {
    const [from, to] = [order.indexOf(anchor ?? id), order.indexOf(id)].sort((a, b) => a - b)
    if (from === undefined || to === undefined || from < 0) return toggle(id)
    chosen.value = new Set([...chosen.value, ...order.slice(from, to + 1)])
  }

  /** Sets the start of a range without selecting it. */
  function begin(id: Id): void {
    anchor = id
  }

  function choose(ids: readonly Id[]): void {
    chosen.value = new Set(ids)
  }

  function clear(): void {
    chosen.value = new Set()
    anchor = null
  }

  /** Forgets those that are gone. */
  function keepOnly(there: { has(id: Id): boolean }): void {
    const still = [...chosen.value].filter(id => there.has(id))
    if (still.length < chosen.value.size) chosen.value = new Set(still)
  }

  return { chosen, count, has, toggle, extend, begin, choose, clear, keepOnly }
}
