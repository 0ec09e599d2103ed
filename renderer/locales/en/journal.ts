import type { JournalBreak, JournalEntry } from '../../../electron/contract/journal'

/** The record of acts that this console has sent for the active account. */
export const journal = {
  title: 'Journal',
  hint: 'Your actions from this computer. Messages and files are in the dialogs.',
  table: 'Actions',
  intact: 'Verified: not altered',
  unchanged: 'No change found',
  changed: 'The journal was altered',
  changedNext:
    'Something other than Switchboard has done this. Keep a copy of its “journal” folder, and tell your administrator.',
  check: {
    run: 'Check journal',
    proves: 'What this check proves',
    noTime: 'time unknown',
    entries:
      '{n} entry. An action has up to three: it begins, is sent and ends. | {n} entries, each bound to the one before. An action has up to three: it begins, is sent and ends.',
    seal: {
      sealed: 'Sealed from entry {entry} on: without this computer’s keyring nobody can change them unnoticed.',
      next: 'The next entry will be sealed with a key from this computer’s keyring.',
      no_keyring:
        'Not sealed: this computer has no keyring. Whoever can write the file can change it and recalculate it; only the portal’s anchor would show that.',
      locked: 'Not checked for seals: the keyring is locked. Until it is unlocked, new entries are not sealed either.',
      failed: 'Not sealed: a key could not be saved in the keyring. It is tried again with the next entry.',
    },
    unsealed:
      'Entry {entry} has no seal: the keyring was locked when it was written, or somebody else wrote it. Nothing proves which. | {n} entries have no seal, the first of them entry {entry}: the keyring was locked when they were written, or somebody else wrote them. Nothing proves which.',
    anchor: {
      fits: 'Anchored in the portal: entry {entry}, {at}. Entries up to there cannot be cut off unnoticed, even if the whole folder is replaced.',
      missing_end: 'The portal’s anchor of {at} names entry {entry}, which is missing.',
      differs: 'The portal’s anchor of {at} does not fit: entry {entry} is another one now.',
      gone: 'The anchored entry {entry} ({at}) has been dropped to save room, so the anchor proves nothing now.',
      none: 'Not anchored yet: the portal keeps the last entry’s number soon after the start, ten minutes after an action, and when you quit.',
      webhook:
        'Not anchored: with a webhook the portal keeps nothing for an application. If the whole folder is replaced by an older copy, nothing shows that.',
      refused:
        'Not anchored: the portal refuses it ({code}). If the whole folder is replaced by an older copy, nothing shows that.',
      unreachable: 'The portal could not be asked for its anchor. Try again once you are connected.',
      signed_out: 'Nobody is signed in whose portal could be asked for an anchor.',
    },
    misfit:
      'An earlier anchor did not fit: entry {entry}, anchored {at}. The portal keeps this for good. A second computer with the same name and folder causes this, too.',
    end: 'The last entry is missing; the one before is of {at}. | The last {n} entries are missing; the one before is of {at}.',
    broken: {
      edited: 'Entry {entry} ({at}) was changed. | {n} entries from {entry} on were changed ({at}).',
      recomputed:
        'Entry {entry} ({at}) was not sealed by Switchboard: from here on the file was changed and recalculated.',
      replaced: 'Entry {entry} is not the one that Switchboard wrote: the file was changed and recalculated.',
      swapped: 'Entry {entry} ({at}) is out of its place: entries were swapped.',
      inserted: 'Entry {entry} ({at}) was inserted.',
      missing:
        'Entry {entry} is missing; the one before is of {at}. | {n} entries from {entry} on are missing; the one before is of {at}.',
      beginning_missing:
        'The first entry is missing; the journal now begins with {at}. | The first {n} entries are missing; the journal now begins with {at}.',
      texts_missing: 'The names and texts of entry {entry} ({at}) were removed, and not by the policy.',
      doubt:
        'At entry {entry} ({at}) the note of the journal’s length was missing or not ours: it cannot be told whether entries are missing right before it.',
    } satisfies Record<JournalBreak['kind'], string>,
  },
  evidence: {
    run: 'Save evidence of this dialog…',
    of: 'Save evidence of the dialog with {customer}',
    short: 'Evidence',
    done: 'The evidence is in the folder {folder}',
    missing: {
      messages: 'Not all messages could be read.',
      earlier: 'Earlier messages could not be read.',
      transfers: 'The portal did not report its transfers.',
      ratings: 'The portal did not report its ratings.',
      journal: 'Part of the journal cannot be read.',
    },
    page: {
      title: 'Evidence of a dialog',
      made: 'Created',
      messages: 'Messages',
      transfers: 'Transfers in the portal’s record',
      ratings: 'Ratings',
      acts: 'Actions from this computer',
      none: 'None.',
      unread: 'Could not be read:',
      earlier: 'Earlier messages could not be read.',
      author: 'Author',
      text: 'Text',
      from: 'From',
      to: 'To',
      by: 'By',
      reason: 'Reason',
      byCustomer: 'Customer',
      bySupervisor: 'Supervisor (1 to 5)',
    },
  },
  moves: {
    short: 'Compare',
    of: 'Compare the dialog with {customer} with the portal’s record',
    title: 'Moves of the dialog with {customer}',
    compared: 'Moves, and what the portal’s record has',
    reading: 'Asking the portal for its record…',
    none: 'No moves: neither from this computer, nor in the portal’s record of these sessions.',
    summary:
      '{n} move. Made elsewhere: {elsewhere}. Not in the portal’s record: {missing}. | {n} moves. Made elsewhere: {elsewhere}. Not in the portal’s record: {missing}.',
    to: 'to',
    queue: 'Queue',
    itself: 'By the portal itself',
    you: 'By you, not from this computer',
    by: 'By {name}',
    record: {
      both: 'In the portal’s record',
      elsewhere: 'Made elsewhere',
      missing: 'Not in the portal’s record',
      open: 'Not compared',
    },
    caution:
      'That the record lacks something proves nothing by itself: Bitrix24 does not say whether it holds interceptions, it may lag behind, and it leaves out sessions that you are not allowed to see.',
    cut: 'Only the last 50 sessions in which you acted were compared.',
    again: 'Ask again',
    refused: {
      tariff: {
        title: 'The portal’s plan has no reports',
        detail:
          'The record of transfers is part of the Open Channel reports, which this Bitrix24 plan does not include.',
        next: 'Your own actions are in the journal all the same. An administrator can change the plan.',
      },
      right: {
        title: 'The portal’s record is closed to you',
        detail: 'The record of transfers is part of the Open Channel reports, and your account has no access to them.',
        next: 'Ask your administrator for access to the Open Channel reports.',
      },
    },
  },
  doubted: {
    title: 'The journal is not complete',
    detail: 'Entries that were written earlier are missing at its end, or it does not fit its anchor in the portal.',
    next: 'Open the journal to see what is missing, and tell your administrator.',
  },
  cut: 'Name removed by policy',
  unread: {
    title: 'Part of the journal cannot be read',
    detail:
      'One of its older files is damaged, or you have no access to it. New actions are still recorded; older ones may be missing here.',
    next: 'Show this to your administrator. The files are in Switchboard’s “journal” folder.',
  },
  count: '{n} action | {n} actions',
  of: '{found} of {all}',
  filter: {
    label: 'Filter',
    text: 'Filter by text',
    placeholder: 'Customer, colleague, reason, code',
    act: 'Action',
    anyAct: 'All actions',
    state: 'Result',
    anyState: 'All results',
    since: 'From',
    until: 'To',
    anyDay: 'any day',
    clear: 'Clear the filter',
  },
  preset: { name: 'Quick filters', intercepts: 'Interceptions', today: 'Today', week: '7 days' },
  column: {
    at: 'When',
    act: 'Action',
    customer: 'Customer',
    chat: 'Chat',
    session: 'Session',
    from: 'Taken from',
    detail: 'Detail',
    /** Column of the window that has both of the above. */
    details: 'Details',
    reason: 'Reason',
    state: 'Result',
    code: 'Code',
    open: 'Open',
  },
  state: {
    sent: 'Not known yet',
    done: 'Done',
    gone: 'No longer visible',
    nothing_changed: 'Nothing changed',
    not_sent: 'Not sent',
    overtaken: 'Somebody was faster',
    refused: 'Refused',
    unclear: 'Unclear',
  } satisfies Record<JournalEntry['state'], string>,
  line: 'Line {id}',
  open: 'Open the dialog with {customer}',
  row: '{act}: {customer}. {state}, {time}',
  more: 'Show more',
  again: 'Refresh',
  loading: 'Loading the journal…',
  empty: { title: 'No actions yet', detail: 'What you do in dialogs is recorded here before it is sent.' },
  nothing: { title: 'No action matches the filter', detail: 'Remove part of the filter to see more.' },
  export: {
    label: 'Export',
    csv: 'Export as CSV',
    json: 'Export as JSON',
    done: 'The journal was saved',
  },
}
