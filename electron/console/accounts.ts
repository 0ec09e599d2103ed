import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { redirectAddress } from '../bitrix/sign-in/oauth-redirect'
import { createOAuthSignIn } from '../bitrix/sign-in/oauth-sign-in'
import type { Transport } from '../bitrix/http/transport'
import { barredBy } from '../services/account/barred'
import { type Accounts, createAccounts } from '../services/account/accounts'
import { createNote } from '../storage/note'
import { createSecrets } from '../storage/secrets'
import { createSlots } from '../storage/slots'
import { createWeakSealer } from '../storage/weak-seal'
import type { AccountState } from '../contract/account'
import type { PolicyOrigin } from './policy'
import type { Portals } from './portals'
import type { System } from './system'

interface Joining {
  system: System
  transport: Transport
  portals: Pick<Portals, 'makeBitrix'>
}

/** Makes the accounts: their credentials on disk, their sign-ins and their portal connections. */
export function joinAccounts({ system, transport, portals }: Joining): Accounts {
  const { policy, policyOrigin, push, log, vault, listen } = system
  const { wall: now, wait, monotonic } = system.clock
  const { register, release } = system.redactor
  const { files } = system.disk
  const folder = join(system.folder, 'accounts')
  const { post } = transport
  const slots = createSlots({ files, folder, now })
  const secrets = createSecrets({ slots, vault, weak: createWeakSealer({ files, folder }), now })
  const beginSignIn = createOAuthSignIn({
    ...{ post, listen, now, wait, register },
    // The person signing in typed the address themselves, and it was checked: plain http there is their own computer.
    openExternal: url => system.open(url, new URL(url).origin),
    random: randomBytes,
  })
  return createAccounts({
    ...{ beginSignIn, push, now, post, secrets, monotonic, wait, register, release, log },
    preset: policy,
    barred: holder => (policyOrigin().guarded.has('file') ? null : barredBy(policy(), holder)),
    dropsWeak: () => !policy().allowWeakStorage && !policyOrigin().guarded.has('allowWeakStorage'),
    policyNotice: () => noticeOf(policyOrigin()),
    redirectAddress: redirectAddress(policy().redirectPort),
    lastActive: createNote({ files, path: join(folder, 'active') }),
    makeBitrix: (authorizer, host) => portals.makeBitrix(authorizer, host),
  })
}

/**
 * Why nothing of the policy is used: what is wrong with its text, whose it is, or that it cannot be opened; or that what
 * held before such a change is kept.
 */
function noticeOf({ problems, guarded }: PolicyOrigin): AccountState['notice'] {
  const whole = problems.find(({ key }) => key === 'file')
  if (!whole) return null
  if (!guarded.has('file')) return 'policy_kept'
  const { kind } = whole
  return kind === 'untrusted' || kind === 'unreadable' ? `policy_${kind}` : 'policy_damaged'
}
