/** One act on several dialogs. */
export const bulk = {
  name: 'Actions on the selected dialogs',
  none: 'Not available for any of the selected dialogs',
  fits: 'Applies to {n} of {total} selected dialogs. The others stay as they are. | Applies to {n} of {total} selected dialogs. The others stay as they are.',
  fitsAll: 'Applies to the selected dialog. | Applies to all {n} selected dialogs.',
  pinAll: 'Pin all my dialogs',
  unpinAll: 'Unpin all my dialogs',
  cancel: 'Cancel',
  summary: 'Results for the selected dialogs',
  progress: '{done} of {total}: {act}',
  stop: 'Stop after this one',
  stopping: 'Stopping…',
  ended: '{act}: {done} of {total} done',
  already: '{n} there already | {n} there already',
  again: 'Retry the rest',
  check: 'Check unclear ones',
  close: 'Close the summary',
  waiting: 'Waiting',
  doing: 'In progress…',
  left: 'Not sent: stopped before',
  /** Who gets the dialog of a line. */
  to: 'to {name}',
}
