import type { NetworkInterfaceInfo } from 'node:os'

type Interfaces = NodeJS.Dict<Pick<NetworkInterfaceInfo, 'address' | 'internal'>[]>

/** `lost`: an address of this computer is gone, and so are the connections that came from it. `more`: one was added. */
export type NetworkChange = 'lost' | 'more'

interface NetworkWatching {
  /** The computer's network interfaces as they are. */
  interfaces: () => Interfaces
  /** Runs `action` again and again. */
  every: (ms: number, action: () => void) => () => void
  onChange: (change: NetworkChange) => void
}

/** No event tells main that a network has come or gone; the list is read in less than a tenth of a millisecond. */
const checkMs = 5_000

/** @returns Stops watching. */
export function watchNetwork({ interfaces, every, onChange }: NetworkWatching): () => void {
  let before = addressesOf(interfaces())
  return every(checkMs, () => {
    const now = addressesOf(interfaces())
    const isLost = [...before].some(address => !now.has(address))
    const isMore = [...now].some(address => !before.has(address))
    before = now
    if (isLost) onChange('lost')
    else if (isMore) onChange('more')
  })
}

/** Addresses within a link and the computer itself lead to no portal. Temporary IPv6 addresses come and go by the day. */
function addressesOf(interfaces: Interfaces): Set<string> {
  const all = Object.values(interfaces).flatMap(each => each ?? [])
  return new Set(all.filter(({ internal, address }) => !internal && !/^fe80/i.test(address)).map(networkOf))
}

/** An IPv6 address without its lower half, which a computer changes by itself within the same network. */
const networkOf = ({ address }: { address: string }): string =>
  address.includes(':') ? address.split(':').slice(0, 4).join(':') : address
