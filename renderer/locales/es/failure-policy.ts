import type { policyReason as english } from '../en/failure-policy'
import type { Same } from '../types'

const ask = 'Consulte a su administrador si lo necesita.'

/** What an administrator does not allow on this computer. */
export const policyReason: Same<typeof english> = {
  application_locked: {
    title: 'Aquí solo se permite una aplicación',
    detail: 'Su administrador ha limitado Switchboard a otra aplicación de Bitrix24.',
    next: 'Acceda con la aplicación definida por su administrador.',
  },
  account_not_allowed: {
    title: 'Esta cuenta no está permitida aquí',
    detail: 'Su administrador ha indicado quién puede trabajar en este equipo.',
    next: ask,
  },
  one_account: {
    title: 'Aquí solo se permite una cuenta',
    detail: 'Su administrador permite una cuenta a la vez.',
    next: 'Salga de la cuenta que usa y acceda a la otra.',
  },
  act_off: {
    title: 'Esta acción no está permitida aquí',
    detail: 'Su administrador la ha desactivado en este equipo. No se envió nada.',
    next: ask,
  },
  export_off: {
    title: 'La exportación está desactivada aquí',
    detail: 'Su administrador no permite guardar la bitácora ni evidencias como archivo.',
    next: ask,
  },
  reason_missing: {
    title: 'Su empresa pide un motivo',
    detail: 'No se ha enviado nada: no se indicó ningún motivo.',
    next: 'Repita la acción e indique el motivo.',
  },
  saving_off: {
    title: 'Guardar archivos está desactivado aquí',
    detail: 'Su administrador permite ver los archivos de los mensajes, pero no guardarlos.',
    next: ask,
  },
  file_type_off: {
    title: 'Aquí no se pueden enviar archivos de este tipo',
    detail: 'Su administrador ha limitado los tipos de archivo.',
    next: 'Envíelo en otro tipo o consulte a su administrador.',
  },
  file_over_limit: {
    title: 'Este archivo es demasiado grande para enviarlo aquí',
    detail: 'Su administrador ha limitado el tamaño de los archivos.',
    next: 'Envíe un archivo más pequeño o consulte a su administrador.',
  },
}
