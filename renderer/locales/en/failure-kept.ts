/** Why a reminder or an alert rule was not kept. */
export const keptReason = {
  too_many_reminders: {
    title: 'There are too many reminders',
    detail: 'An account has at most 200.',
    next: 'Remove those you no longer need, then set this one again.',
  },
  reminder_past: {
    title: 'This time has passed',
    detail: 'A reminder can be set for any time from now to a year ahead.',
    next: 'Choose another day or time.',
  },
  too_many_alerts: {
    title: 'There are too many alert rules',
    detail: 'An account has at most 50, the administrator’s included.',
    next: 'Remove one that you no longer need, then save this one again.',
  },
  alert_locked: {
    title: 'This rule is the administrator’s',
    detail: 'It comes from the policy file of this computer and cannot be changed here.',
    next: 'Add a rule of your own, or ask your administrator.',
  },
}
