import type { journal as english } from '../en/journal'
import type { Same } from '../types'

/** The record of acts that this console has sent for the active account. */
export const journal = {
  title: 'Bitácora',
  hint: 'Sus acciones desde este equipo. Los mensajes y archivos están en las conversaciones.',
  table: 'Acciones',
  intact: 'Verificada: sin alteraciones',
  partly: 'Verificada; entradas sin sello: {n}',
  unchanged: 'Sin cambios detectados',
  unproven: 'Sin cambios detectados, pero podría haber alguno oculto',
  emptyUnproven: 'Vacía; no se puede saber si fue borrada',
  changed: 'La bitácora fue alterada',
  changedNext:
    'Lo ha hecho algo ajeno a Switchboard. Guarde una copia de su carpeta “journal” y avise a su administrador.',
  check: {
    run: 'Comprobar bitácora',
    proves: 'Qué demuestra esta comprobación',
    noTime: 'hora desconocida',
    entries:
      '{n} entrada. Una acción tiene hasta tres: empieza, se envía y termina. | {n} entradas, cada una ligada a la anterior. Una acción tiene hasta tres: empieza, se envía y termina.',
    seal: {
      sealed:
        'Sellada desde la entrada {entry}: sin el llavero de este equipo nadie puede cambiar las entradas sin que se note.',
      next: 'La próxima entrada se sellará con una clave del llavero de este equipo.',
      no_keyring:
        'Sin sellar: este equipo no tiene llavero. Quien pueda escribir en el archivo puede cambiarlo y recalcularlo; solo el ancla del portal lo revelaría.',
      locked:
        'Sellos sin comprobar: el llavero está bloqueado. Hasta que se desbloquee, las entradas nuevas tampoco se sellan.',
      failed: 'Sin sellar: no se pudo guardar una clave en el llavero. Se intentará de nuevo con la próxima entrada.',
    },
    unsealed:
      'La entrada {entry} no tiene sello: el llavero estaba bloqueado cuando se escribió, o la escribió otra persona. Nada demuestra cuál de las dos cosas. | {n} entradas no tienen sello, la primera es la {entry}: el llavero estaba bloqueado cuando se escribieron, o las escribió otra persona. Nada demuestra cuál de las dos cosas.',
    anchor: {
      fits: 'Anclada en el portal: entrada {entry}, {at}. Las entradas hasta ella no se pueden cortar sin que se note, aunque se sustituya toda la carpeta.',
      missing_end: 'El ancla del portal ({at}) indica la entrada {entry}, que falta.',
      differs: 'El ancla del portal ({at}) no coincide: la entrada {entry} ahora es otra.',
      gone: 'La entrada anclada {entry} ({at}) se eliminó para ahorrar espacio, así que el ancla ya no demuestra nada.',
      none: 'Aún sin anclar: el portal guarda el número de la última entrada poco después del inicio, diez minutos después de una acción y al salir.',
      webhook:
        'Sin anclar: con un webhook el portal no guarda nada para una aplicación. Si toda la carpeta se sustituye por una copia anterior, nada lo revela.',
      refused:
        'Sin anclar: el portal lo rechaza ({code}). Si toda la carpeta se sustituye por una copia anterior, nada lo revela.',
      unreachable: 'No se pudo pedir el ancla al portal. Inténtelo de nuevo cuando tenga conexión.',
      signed_out: 'No hay ninguna cuenta abierta a cuyo portal se pueda pedir un ancla.',
    },
    misfit:
      'Un ancla anterior no coincidía: entrada {entry}, anclada {at}. El portal lo conserva para siempre. Un segundo equipo con el mismo nombre y carpeta también lo provoca.',
    end: 'Falta la última entrada; la anterior es de: {at}. | Faltan las últimas {n} entradas; la anterior es de: {at}.',
    broken: {
      edited: 'La entrada {entry} ({at}) fue cambiada. | {n} entradas desde la {entry} fueron cambiadas ({at}).',
      recomputed:
        'La entrada {entry} ({at}) no la selló Switchboard: desde aquí el archivo fue cambiado y recalculado.',
      replaced: 'La entrada {entry} no es la que escribió Switchboard: el archivo fue cambiado y recalculado.',
      swapped: 'La entrada {entry} ({at}) está fuera de su lugar: se intercambiaron entradas.',
      inserted: 'La entrada {entry} ({at}) fue insertada.',
      missing:
        'Falta la entrada {entry}; la anterior es de: {at}. | Faltan {n} entradas desde la {entry}; la anterior es de: {at}.',
      beginning_missing:
        'Falta la primera entrada; la bitácora empieza ahora con: {at}. | Faltan las primeras {n} entradas; la bitácora empieza ahora con: {at}.',
      texts_missing: 'Los nombres y textos de la entrada {entry} ({at}) se eliminaron, y no por la directiva.',
      doubt:
        'En la entrada {entry} ({at}) la nota sobre la longitud de la bitácora faltaba o no era nuestra: no se sabe si faltan entradas justo antes.',
    },
  },
  evidence: {
    run: 'Guardar evidencia de esta conversación…',
    of: 'Guardar evidencia de la conversación con {customer}',
    short: 'Evidencia',
    done: 'La evidencia está en la carpeta {folder}',
    missing: {
      messages: 'No se pudieron leer todos los mensajes.',
      earlier: 'No se pudieron leer los mensajes anteriores.',
      transfers: 'El portal no informó de sus transferencias.',
      ratings: 'El portal no informó de sus valoraciones.',
      journal: 'Parte de la bitácora no se puede leer.',
    },
    page: {
      title: 'Evidencia de una conversación',
      made: 'Creada',
      messages: 'Mensajes',
      transfers: 'Transferencias en el historial del portal',
      ratings: 'Valoraciones',
      acts: 'Acciones desde este equipo',
      none: 'Ninguna.',
      unread: 'No se pudo leer:',
      earlier: 'No se pudieron leer los mensajes anteriores.',
      author: 'Autor',
      text: 'Texto',
      from: 'De',
      to: 'A',
      by: 'Por',
      reason: 'Motivo',
      byCustomer: 'Cliente',
      bySupervisor: 'Supervisión (1 a 5)',
    },
  },
  moves: {
    short: 'Comparar',
    of: 'Comparar la conversación con {customer} con el historial del portal',
    title: 'Traspasos de la conversación con {customer}',
    compared: 'Traspasos, y lo que consta en el historial del portal',
    reading: 'Pidiendo al portal su historial…',
    none: 'Sin traspasos: ni desde este equipo ni en el historial del portal de estas sesiones.',
    summary:
      '{n} traspaso. Hechos en otro lugar: {elsewhere}. Fuera del historial del portal: {missing}. | {n} traspasos. Hechos en otro lugar: {elsewhere}. Fuera del historial del portal: {missing}.',
    to: 'a',
    queue: 'Cola',
    itself: 'Por el propio portal',
    you: 'Por usted, no desde este equipo',
    by: 'Por {name}',
    record: {
      both: 'En el historial del portal',
      elsewhere: 'Hecho en otro lugar',
      missing: 'Fuera del historial del portal',
      open: 'Sin comparar',
    },
    caution:
      'Que falte algo en el historial no demuestra nada por sí solo: Bitrix24 no dice si incluye las conversaciones tomadas, puede ir con retraso y omite las sesiones que usted no tiene derecho a ver.',
    cut: 'Solo se compararon las últimas 50 sesiones en las que usted actuó.',
    again: 'Preguntar de nuevo',
    refused: {
      tariff: {
        title: 'El plan del portal no incluye informes',
        detail:
          'El historial de transferencias forma parte de los informes de Canales abiertos, que este plan de Bitrix24 no incluye.',
        next: 'Sus propias acciones están en la bitácora de todos modos. Un administrador puede cambiar el plan.',
      },
      right: {
        title: 'El historial del portal está cerrado para usted',
        detail:
          'El historial de transferencias forma parte de los informes de Canales abiertos, y su cuenta no tiene acceso a ellos.',
        next: 'Pida a su administrador acceso a los informes de Canales abiertos.',
      },
    },
  },
  doubted: {
    title: 'La bitácora no está completa',
    detail: 'Faltan al final entradas que se escribieron antes, o no coincide con su ancla en el portal.',
    next: 'Abra la bitácora para ver qué falta y avise a su administrador.',
  },
  cut: 'Nombre eliminado por la directiva',
  unread: {
    title: 'Parte de la bitácora no se puede leer',
    detail:
      'Uno de sus archivos antiguos está dañado, o usted no tiene acceso a él. Las acciones nuevas se siguen anotando; aquí pueden faltar las antiguas.',
    next: 'Muéstrelo a su administrador. Los archivos están en la carpeta “journal” de Switchboard.',
  },
  count: '{n} acción | {n} acciones',
  of: '{found} de {all}',
  filter: {
    label: 'Filtro',
    text: 'Filtrar por texto',
    placeholder: 'Cliente, colega, motivo, código',
    act: 'Acción',
    anyAct: 'Todas las acciones',
    state: 'Resultado',
    anyState: 'Todos los resultados',
    since: 'Desde',
    until: 'Hasta',
    anyDay: 'cualquier día',
    clear: 'Quitar el filtro',
  },
  preset: { name: 'Filtros rápidos', intercepts: 'Tomadas', today: 'Hoy', week: '7 días' },
  column: {
    at: 'Cuándo',
    act: 'Acción',
    customer: 'Cliente',
    chat: 'Chat',
    session: 'Sesión',
    from: 'Tomada de',
    detail: 'Detalle',
    /** Column of the window that has both of the above. */
    details: 'Detalles',
    reason: 'Motivo',
    state: 'Resultado',
    code: 'Código',
    open: 'Abrir',
  },
  state: {
    sent: 'Aún no se sabe',
    done: 'Hecho',
    gone: 'Ya no es visible',
    nothing_changed: 'No cambió nada',
    not_sent: 'Sin enviar',
    overtaken: 'Alguien se adelantó',
    refused: 'Rechazado',
    unclear: 'Dudoso',
  },
  line: 'Línea {id}',
  open: 'Abrir la conversación con {customer}',
  row: '{act}: {customer}. {state}, {time}',
  more: 'Mostrar más',
  again: 'Actualizar',
  loading: 'Cargando la bitácora…',
  noneLeft: 'No hay acciones en la bitácora',
  empty: {
    title: 'Aún no hay acciones',
    detail: 'Lo que usted hace en las conversaciones se anota aquí antes de enviarse.',
  },
  nothing: { title: 'Ninguna acción coincide con el filtro', detail: 'Quite parte del filtro para ver más.' },
  export: {
    label: 'Exportar',
    csv: 'Exportar como CSV',
    json: 'Exportar como JSON',
    done: 'La bitácora se ha guardado',
  },
} satisfies Same<typeof english>
