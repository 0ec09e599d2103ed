import type { policyReason as english } from '../en/failure-policy'
import type { Same } from '../types'

const ask = 'Fragen Sie Ihre Administration, wenn Sie es brauchen.'

/** What an administrator does not allow on this computer. */
export const policyReason = {
  application_locked: {
    title: 'Hier ist nur eine Anwendung erlaubt',
    detail: 'Ihre Administration hat Switchboard auf eine andere Anwendung von Bitrix24 beschränkt.',
    next: 'Melden Sie sich mit der von Ihrer Administration vorgegebenen Anwendung an.',
  },
  account_not_allowed: {
    title: 'Dieses Konto ist hier nicht erlaubt',
    detail: 'Ihre Administration hat festgelegt, wer an diesem Computer arbeiten darf.',
    next: ask,
  },
  one_account: {
    title: 'Hier ist nur ein Konto erlaubt',
    detail: 'Ihre Administration erlaubt jeweils ein Konto.',
    next: 'Melden Sie sich vom jetzigen Konto ab und dann beim anderen an.',
  },
  act_off: {
    title: 'Diese Aktion ist hier nicht erlaubt',
    detail: 'Ihre Administration hat sie auf diesem Computer ausgeschaltet. Nichts wurde gesendet.',
    next: ask,
  },
  export_off: {
    title: 'Der Export ist hier ausgeschaltet',
    detail: 'Ihre Administration erlaubt nicht, Protokoll oder Nachweise als Datei zu speichern.',
    next: ask,
  },
  reason_missing: {
    title: 'Ihr Unternehmen verlangt einen Grund',
    detail: 'Es wurde nichts gesendet: Es war kein Grund angegeben.',
    next: 'Wiederholen Sie die Aktion und nennen Sie den Grund.',
  },
  saving_off: {
    title: 'Das Speichern von Dateien ist hier ausgeschaltet',
    detail: 'Ihre Administration erlaubt, Dateien aus Nachrichten anzusehen, aber nicht zu speichern.',
    next: ask,
  },
  file_type_off: {
    title: 'Dateien dieses Typs lassen sich hier nicht senden',
    detail: 'Ihre Administration hat die Dateitypen beschränkt.',
    next: 'Senden Sie sie als anderen Typ oder fragen Sie Ihre Administration.',
  },
  file_over_limit: {
    title: 'Diese Datei ist zu groß, um sie hier zu senden',
    detail: 'Ihre Administration hat die Dateigröße beschränkt.',
    next: 'Senden Sie eine kleinere Datei oder fragen Sie Ihre Administration.',
  },
} satisfies Same<typeof english>
