import type { ratingQueue as english } from '../en/rating-queue'
import type { Same } from '../types'

/** Rating closed sessions one after another. */
export const ratingQueue = {
  title: 'Cola de valoración',
  close: 'Cerrar la cola de valoración',
  period: 'Cerradas en',
  days: 'el último día | los últimos {n} días',
  amount: 'Sesiones de cada agente',
  each: '{n} sesión por agente | {n} sesiones por agente',
  seed: 'Semilla',
  seedHint: 'Las mismas sesiones y el mismo número dan la misma muestra. Cámbielo para obtener otra.',
  count: '{rated} valoradas, quedan {left}',
  loading: 'Buscando sesiones sin valoración…',
  none: 'No hay sesiones cerradas sin valoración de supervisión en este periodo',
  done: 'Toda la muestra está valorada',
  session: 'Sesión {id}',
  closed: 'cerrada: {time}',
  vote: { like: 'el cliente quedó satisfecho', dislike: 'el cliente quedó insatisfecho' },
  commentHint: 'Comentario, si lo desea',
  save: 'Guardar y siguiente',
  unsaved:
    'El comentario no está guardado. Para cerrar igualmente, cierre otra vez: se conserva con esta sesión hasta que salga de la cuenta.',
  saved: 'Valoración guardada: {operator}',
  skip: 'Saltar',
  reading: 'Leyendo la sesión…',
  unknown: 'El portal no informa de quién puede valorar esta sesión',
  ratedMeanwhile: 'Otra persona la valoró entretanto: {n} de 5',
  cut: 'Tomada de las últimas {n} sesiones: el periodo tiene más',
  key: {
    stars: 'Elegir estrellas',
    comment: 'Escribir un comentario',
    back: 'Del comentario de vuelta a las estrellas y después cerrar',
  },
  keys: '1 a 5: estrellas. C: comentario. Intro: guardar y pasar a la siguiente. N: saltar. Esc: cerrar.',
} satisfies Same<typeof english>
