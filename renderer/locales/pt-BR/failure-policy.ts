import type { policyReason as english } from '../en/failure-policy'
import type { Same } from '../types'

const ask = 'Consulte o administrador se precisar disso.'

/** What an administrator does not allow on this computer. */
export const policyReason: Same<typeof english> = {
  application_locked: {
    title: 'Só um aplicativo é permitido aqui',
    detail: 'O administrador limitou o Switchboard a outro aplicativo do Bitrix24.',
    next: 'Entre com o aplicativo definido pelo administrador.',
  },
  account_not_allowed: {
    title: 'Esta conta não é permitida aqui',
    detail: 'O administrador indicou quem pode trabalhar neste computador.',
    next: ask,
  },
  one_account: {
    title: 'Só uma conta é permitida aqui',
    detail: 'O administrador permite uma conta por vez.',
    next: 'Saia da conta que está usando e entre na outra.',
  },
  act_off: {
    title: 'Esta ação não é permitida aqui',
    detail: 'O administrador a desativou neste computador. Nada foi enviado.',
    next: ask,
  },
  export_off: {
    title: 'A exportação está desativada aqui',
    detail: 'O administrador não permite salvar o diário nem evidências como arquivo.',
    next: ask,
  },
  reason_missing: {
    title: 'Sua empresa pede um motivo',
    detail: 'Nada foi enviado: nenhum motivo foi informado.',
    next: 'Repita a ação e informe o motivo.',
  },
  saving_off: {
    title: 'Salvar arquivos está desativado aqui',
    detail: 'O administrador permite ver os arquivos das mensagens, mas não salvá-los.',
    next: ask,
  },
  file_type_off: {
    title: 'Arquivos deste tipo não podem ser enviados aqui',
    detail: 'O administrador limitou os tipos de arquivo.',
    next: 'Envie em outro tipo ou consulte o administrador.',
  },
  file_over_limit: {
    title: 'Este arquivo é grande demais para ser enviado aqui',
    detail: 'O administrador limitou o tamanho dos arquivos.',
    next: 'Envie um arquivo menor ou consulte o administrador.',
  },
}
