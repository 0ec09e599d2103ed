import type { reason as english } from '../en/failure-reason'
import type { Same } from '../types'
import { actReason } from './failure-act'
import { keptReason } from './failure-kept'
import { policyReason } from './failure-policy'
import { proxyReason } from './failure-proxy'

/** Why an input, a sign-in or a connection was refused. */
export const reason = {
  empty: {
    title: 'Este campo está vacío',
    detail: 'Sin él no hay nada a lo que conectarse.',
    next: 'Rellénelo.',
  },
  not_a_url: {
    title: 'Esto no es una dirección web',
    detail: 'La dirección de un portal es del tipo company.bitrix24.com.',
    next: 'Cópiela de la barra de direcciones del navegador donde tenga abierto Bitrix24.',
  },
  not_https: {
    title: 'La dirección debe empezar por “https”',
    detail: 'Con http sin cifrar, cualquiera en el camino podría leer sus datos de acceso.',
    next: 'Añada https:// delante. Si su portal no tiene https, su administrador puede activarlo.',
  },
  user_info: {
    title: 'La dirección contiene un nombre o una contraseña',
    detail: 'Un texto antes de una arroba puede hacer que una dirección ajena parezca la suya, así que no se acepta.',
    next: 'Quite todo lo que haya entre https:// y el nombre del portal.',
  },
  not_a_portal: {
    title: 'Esto no es la dirección de un portal',
    detail: 'En esta dirección no hay ningún Bitrix24, o es una página que no forma parte de él.',
    next: 'Escriba solo la primera parte de la dirección de su portal, como company.bitrix24.com.',
  },
  not_a_webhook: {
    title: 'Esto no es la URL de un webhook',
    detail: 'Es del tipo https://company.bitrix24.com/rest/15/a1b2c3d4e5f6g7h8/.',
    next: 'Copie la URL completa de la página del webhook en Bitrix24.',
  },
  portal_unknown: {
    title: 'Ningún portal responde en esta dirección',
    detail: 'Este nombre no existe en la red.',
    next: 'Compruebe cómo está escrita y su terminación: .com, .ru, .eu… Si está bien, compruebe la red, la VPN o el proxy.',
  },
  application_id_empty: {
    title: 'Falta el ID de la aplicación',
    detail: 'Indica al portal qué aplicación pide acceso.',
    next: 'Cópielo de la página de la aplicación en Bitrix24. Empieza por “local.” o “app.”.',
  },
  application_secret_empty: {
    title: 'Falta la clave de la aplicación',
    detail: 'El portal la comprueba antes de que usted pueda acceder.',
    next: 'Copie la clave de la aplicación de la página de la aplicación en Bitrix24.',
  },
  wrong_secret: {
    title: 'La clave de la aplicación no es correcta',
    detail: 'El portal no la acepta para este ID de aplicación, o la aplicación no está instalada allí.',
    next: 'Copie de nuevo la clave, completa y sin espacios. Si es correcta, pida a un administrador que instale la aplicación.',
  },
  wrong_application: {
    title: 'El portal no conoce esta aplicación',
    detail: 'En el portal no hay instalada ninguna aplicación con este ID.',
    next: 'Compruebe el ID y el portal; si ambos son correctos, pida a un administrador que instale la aplicación.',
  },
  code_expired: {
    title: 'La respuesta del navegador llegó demasiado tarde',
    detail: 'El código que el portal da al navegador vale durante 30 segundos.',
    next: 'Continúe de nuevo en el navegador y vuelva enseguida.',
  },
  state_mismatch: {
    title: 'Esta respuesta es de otro acceso',
    detail: 'Esta ventana no la pidió, o ya se usó, así que no se acepta.',
    next: 'Empiece de nuevo y use solo la última página del navegador.',
  },
  other_portal: {
    title: 'Respondió otro portal',
    detail: 'Ha accedido a un portal distinto del que escribió.',
    next: 'Compruebe la dirección del portal, o acceda primero al portal correcto en su navegador.',
  },
  portal_locked: {
    title: 'Aquí solo se permite un portal',
    detail: 'Su administrador ha limitado Switchboard a otro portal.',
    next: 'Use el portal definido por su administrador, o pídale que permita este.',
  },
  webhooks_off: {
    title: 'Los webhooks están desactivados aquí',
    detail: 'Su administrador no los permite en este equipo.',
    next: 'Acceda con su cuenta de Bitrix24.',
  },
  not_a_redirect: {
    title: 'Esta no es la dirección de redirección',
    detail: 'Debe empezar por la dirección de redirección y contener “code=”.',
    next: 'Permita el acceso y copie la dirección completa del navegador.',
  },
  sign_in_timeout: {
    title: 'Sin respuesta en tres minutos',
    detail: 'Bitrix24 no comunica un acceso rechazado, así que la espera termina al cabo de un rato.',
    next: 'En Bitrix24, la ruta del controlador de la aplicación debe ser la dirección de abajo. Si el navegador se detuvo en una página de error, inténtelo de nuevo y pegue la dirección de esa página.',
  },
  port_busy: {
    title: 'El navegador no puede devolver su respuesta por sí solo',
    detail: 'Otro programa usa la dirección local a la que vuelve el navegador.',
    next: 'Pegue a mano la dirección de redirección, o cierre el otro programa e inténtelo de nuevo.',
  },
  wrong_webhook: {
    title: 'El portal no acepta este webhook',
    detail: 'La URL no está completa, el webhook se eliminó o se renovó, o su propietario se ha ido.',
    next: 'Copie de nuevo la URL completa desde Bitrix24 o cree allí un webhook nuevo.',
  },
  webhook_revoked: {
    title: 'El portal ya no acepta este webhook',
    detail: 'Se eliminó o se renovó, o su propietario se ha ido.',
    next: 'Cree un webhook nuevo en Bitrix24 y conéctese con él.',
  },
  refresh_refused: {
    title: 'Su acceso ha caducado',
    detail: 'El portal se negó a renovarlo. Nada de lo que hizo se ha perdido.',
    next: 'Acceda de nuevo. Basta un clic si su navegador aún le recuerda.',
  },
  renewal_failed: {
    title: 'Su acceso no se pudo renovar ahora',
    detail: 'El servidor de acceso de Bitrix24 tiene un problema ({code}). No se envió nada y no se ha perdido nada.',
    next: 'Switchboard lo intenta de nuevo por sí solo, esperando cada vez un poco más.',
  },
  token_refused: {
    title: 'El portal rechaza su acceso aunque se acaba de renovar',
    detail: 'No se envió nada. Switchboard lo intenta de nuevo por sí solo, esperando cada vez un poco más.',
    next: 'Si no se resuelve, acceda de nuevo, o pregunte a un administrador si la aplicación sigue permitida.',
  },
  application_unpaid: {
    title: 'La aplicación no está pagada',
    detail: 'Bitrix24 bloquea esta aplicación hasta que se pague. Usted conserva el acceso.',
    next: 'Quien paga la aplicación puede renovarla. Switchboard continúa después por sí solo.',
  },
  user_inactive: {
    title: 'No hay un empleado activo para este acceso',
    detail: 'El empleado que accedió o creó el webhook fue dado de baja o aún no ha sido aceptado.',
    next: 'Pida a un administrador que active al empleado, o acceda como otra persona.',
  },
  application_closed_to_user: {
    title: 'No tiene acceso a esta aplicación',
    detail: 'Está instalada, pero el administrador solo dio acceso a otros empleados.',
    next: 'Pida a un administrador que le añada en los ajustes de acceso de la aplicación.',
  },
  application_removed: {
    title: 'La aplicación ya no está en el portal',
    detail: 'Se desinstaló, o su ID cambió.',
    next: 'Pida a un administrador que la instale de nuevo.',
  },
  plan_without_rest: {
    title: 'El plan del portal no incluye acceso REST',
    detail: 'Bitrix24 solo ofrece REST en los planes comerciales, y el periodo de prueba o de pago ha terminado.',
    next: 'Quien paga el portal puede renovar o cambiar el plan.',
  },
  portal_closed: {
    title: 'El portal está cerrado',
    detail: 'Se eliminó, o su administrador lo ha cerrado por mantenimiento.',
    next: 'Pregunte al administrador del portal cuándo se reabrirá.',
  },
  portal_blocked: {
    title: 'Bitrix24 ha bloqueado el acceso REST del portal',
    detail: 'Bitrix24 lo hace de forma manual tras una sobrecarga. Esperar no ayuda.',
    next: 'El administrador debe escribir al soporte de Bitrix24.',
  },
  portal_moved: {
    title: 'El portal se ha trasladado',
    detail: 'Ahora responde en otra dirección. Sus datos de acceso no se enviaron allí.',
    next: 'Abra el portal en su navegador, copie la dirección nueva y acceda con ella.',
  },
  scopes_exceeded: {
    title: 'Falta un permiso',
    detail: 'El acceso pide más de lo que permite la aplicación o el webhook. El portal no dice qué.',
    next: 'Un administrador puede marcar imopenlines, im, crm y user en sus ajustes. Después, acceda de nuevo.',
  },
  scope_missing: {
    title: 'Falta el permiso “{scope}”',
    detail: 'La aplicación o el webhook se creó sin él.',
    next: 'Un administrador puede marcarlo en los ajustes de la aplicación o del webhook. Después, acceda de nuevo.',
  },
  storage_unavailable: {
    title: 'No se puede usar la carpeta de Switchboard',
    detail:
      'El disco está lleno, o la carpeta no se puede leer o escribir. No se envía nada que no se haya anotado antes allí.',
    next: 'Libere espacio en el disco o consulte a quien cuida de este equipo. Después, inténtelo de nuevo.',
  },
  sign_in_left: {
    title: 'Ha salido de la cuenta, pero sus datos de acceso siguen en el disco',
    detail:
      'No se puede escribir en la carpeta de Switchboard. No se envía nada más desde esta cuenta hasta el próximo inicio.',
    next: 'Libere espacio en el disco o consulte a quien cuida de este equipo. Después, reinicie y salga de la cuenta otra vez.',
  },
  too_many_lines: {
    title: 'Demasiados renglones a la vez',
    detail: 'Una lista puede tener hasta 1000 renglones.',
    next: 'Divida la lista y busque las partes una por una.',
  },
  link_refused: {
    title: 'Este enlace no se puede abrir aquí',
    detail: 'Desde esta ventana solo se abren enlaces normales de web, correo y teléfono.',
    next: 'Si confía en él, cópielo y ábralo usted.',
  },
  file_too_large: {
    title: 'El archivo es demasiado grande',
    detail: 'El portal acepta archivos de hasta 100 MB. No se envió nada.',
    next: 'Redúzcalo o envíe un enlace a él.',
  },
  file_empty: {
    title: 'El archivo está vacío',
    detail: 'No hay nada que enviar.',
    next: 'Compruebe que ha elegido el archivo correcto.',
  },
  file_unreadable: {
    title: 'El archivo no se puede leer',
    detail: 'Se movió o cambió, o usted no tiene permiso para leerlo. No se envió nada.',
    next: 'Elíjalo de nuevo.',
  },
  file_unreachable: {
    title: 'No se puede llegar al archivo',
    detail:
      'Su nombre tiene letras que los ajustes de idioma de este equipo no admiten, o ya no existe. No se envió nada.',
    next: 'Cámbiele el nombre con letras latinas simples, o inicie Switchboard con un ajuste UTF-8 como LANG=C.UTF-8.',
  },
  file_folder: {
    title: 'Esto es una carpeta',
    detail: 'Solo se pueden enviar archivos. No se envió nada.',
    next: 'Ábrala y elija los archivos que contiene, o comprímala.',
  },
  file_unwritable: {
    title: 'El archivo no se puede guardar ahí',
    detail: 'El disco está lleno, o usted no puede escribir en esta carpeta.',
    next: 'Elija otra carpeta.',
  },
  ...actReason,
  ...keptReason,
  ...policyReason,
  ...proxyReason,
  certificate_expired: {
    title: 'El certificado de esta dirección ha caducado',
    detail: 'Podría estar respondiendo cualquiera, así que no se envió nada.',
    next: 'Compruebe la fecha de este equipo. Si es correcta, el administrador del portal o del proxy debe renovar el certificado.',
  },
  certificate_not_yet: {
    title: 'El certificado de esta dirección aún no es válido',
    detail: 'Según el reloj de este equipo, todavía no ha empezado, así que no se envió nada.',
    next: 'Compruebe la fecha y la hora de este equipo.',
  },
  certificate_other_name: {
    title: 'El certificado es de otra dirección',
    detail: 'El servidor que responde no es el solicitado, así que no se envió nada.',
    next: 'Compruebe la dirección del portal. En una cafetería o un hotel, identifíquese primero en la red con un navegador.',
  },
  certificate_unknown: {
    title: 'El certificado no es de confianza',
    detail: 'Lo emitió una autoridad en la que este equipo no confía, así que no se envió nada.',
    next: 'Si su oficina inspecciona el tráfico, su administrador debe añadir su autoridad al almacén del sistema.',
  },
  certificate_bad: {
    title: 'El certificado de esta dirección no es válido',
    detail: 'Se revocó, está dañado o es para otro uso, así que no se envió nada.',
    next: 'Avise al administrador del portal o de la red.',
  },
  answer_unreadable: {
    title: 'No se pudo leer la respuesta del portal',
    detail: 'Se esperaba una lista, pero la respuesta no la tiene, o sus entradas están vacías.',
    next: 'Usted ve lo que se sabía antes. Switchboard vuelve a preguntar por sí solo.',
  },
} satisfies Same<typeof english>
