/** One act on several dialogs. */
export const bulk = {
  name: 'Acts on the selected dialogs',
  none: 'This fits none of the selected dialogs',
  fits: 'For {n} of {total} selected dialogs; the others stay as they are. | For {n} of {total} selected dialogs; the others stay as they are.',
  fitsAll: 'For the selected dialog. | For all {n} selected dialogs.',
  pinAll: 'Pin all my dialogs',
  unpinAll: 'Unpin all my dialogs',
  cancel: 'Cancel',
  ask: {
    finish: {
      title: 'Finish {n} dialog? | Finish {n} dialogs?',
      detail: 'Their sessions are closed for the customers. This cannot be undone.',
      yes: 'Finish',
    },
    skip: {
      title: 'Skip {n} dialog? | Skip {n} dialogs?',
      detail: 'They go back to their queues, to other operators.',
      yes: 'Skip',
    },
    transfer: {
      title: 'Transfer {n} dialog | Transfer {n} dialogs',
      detail: 'They leave your list as soon as the portal has handed them over.',
      yes: 'Transfer',
    },
  },
  summary: 'What became of the selected dialogs',
  progress: '{done} of {total}: {act}',
  stop: 'Stop after this one',
  stopping: 'Stopping …',
  ended: '{act}: {done} of {total} done',
  again: 'Try the rest again',
  check: 'Check what is unclear',
  close: 'Close the summary',
  waiting: 'Waits for its turn',
  doing: 'Under way …',
  left: 'Not sent: stopped before',
  line: '{customer}: {what}',
}
