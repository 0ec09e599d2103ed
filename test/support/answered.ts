import type { Portal } from '../portal/portal'

/** Waits until the portal's earlier answers have arrived, and what they led to has been asked for and answered too. */
export async function answered({ origin }: Portal): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await (await fetch(`${origin}/nowhere`)).text()
}
