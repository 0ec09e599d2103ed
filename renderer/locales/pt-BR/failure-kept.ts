import type { keptReason as english } from '../en/failure-kept'
import type { Same } from '../types'

/** Why a reminder or an alert rule was not kept. */
export const keptReason: Same<typeof english> = {
  too_many_reminders: {
    title: 'Há lembretes demais',
    detail: 'Uma conta tem no máximo 200.',
    next: 'Remova os de que não precisa mais e crie este de novo.',
  },
  reminder_past: {
    title: 'Este horário já passou',
    detail: 'Um lembrete pode ser criado para qualquer momento, de agora até daqui a um ano.',
    next: 'Escolha outro dia ou horário.',
  },
  too_many_alerts: {
    title: 'Há regras de alerta demais',
    detail: 'Uma conta tem no máximo 50, contando as do administrador.',
    next: 'Remova uma de que não precisa mais e salve esta de novo.',
  },
  alert_locked: {
    title: 'Esta regra é do administrador',
    detail: 'Ela vem do arquivo de políticas deste computador e não pode ser alterada aqui.',
    next: 'Adicione uma regra sua ou consulte o administrador.',
  },
}
