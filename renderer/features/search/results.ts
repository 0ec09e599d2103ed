import type { Dialog } from '../../../electron/contract/dialog'
import type { Finding } from '../../../electron/contract/search'

/** A row of the results that the cursor can reach: a dialog, or the reason why a pasted line has none. */
export type ResultRow =
  | { id: string; kind: 'dialog'; finding: Finding; dialog: Dialog }
  | { id: string; kind: 'reason'; finding: Finding; dialog: null }

export interface ResultGroup {
  id: string
  finding: Finding
  rows: ResultRow[]
  /** Whether the group has a title, as with several pasted lines or readings, or a CRM record. */
  titled: boolean
}

export interface Results {
  groups: ResultGroup[]
  rows: ResultRow[]
  /** Number of dialogs hidden by the filter. */
  hidden: number
  /** The finding to explain instead of a list, after a single search without a dialog. */
  explained: Finding | null
}

/**
 * Lays findings out as groups of rows.
 *
 * @param newest Gives the newest reading of a dialog, so that a row follows later readings.
 */
export function layOut(findings: Finding[], openOnly: boolean, newest: (dialog: Dialog) => Dialog): Results {
  const several = new Set(findings.map(finding => finding.text)).size > 1
  const groups: ResultGroup[] = []
  let hidden = 0
  for (const [index, finding] of findings.entries()) {
    const id = `result-${index}`
    const all = finding.dialogs.map(newest)
    const shown = openOnly ? all.filter(dialog => dialog.status !== 'closed') : all
    hidden += all.length - shown.length
    const rows: ResultRow[] = shown.map((dialog, at) => ({ id: `${id}-${at}`, kind: 'dialog', finding, dialog }))
    if (several && !all.length) rows.push({ id: `${id}-reason`, kind: 'reason', finding, dialog: null })
    if (rows.length) groups.push({ id, finding, rows, titled: findings.length > 1 || finding.crm !== null })
  }
  const rows = groups.flatMap(group => group.rows)
  return { groups, rows, hidden, explained: rows.length || hidden ? null : (worst(findings) ?? null) }
}

/** The finding to show among several without a dialog: a failure says more than an absence. */
const worst = (findings: Finding[]) => findings.find(finding => finding.outcome === 'failed') ?? findings[0]
