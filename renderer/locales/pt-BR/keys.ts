import type { keys as english } from '../en/keys'
import type { Same } from '../types'

/** The editor of keys. */
export const keys = {
  title: 'Atalhos de teclado',
  hint: 'Clique em “Alterar” e pressione as novas teclas. Vale a posição da tecla, então funcionam em qualquer layout.',
  open: 'Alterar atalhos',
  byPalette: 'Na paleta de comandos: alterar um atalho',
  ofMarked: 'Alterar o atalho do comando destacado',
  find: 'Buscar um comando',
  change: 'Alterar',
  changeOf: 'Alterar o atalho de “{name}”',
  off: 'Remover',
  offOf: 'Remover o atalho de “{name}”',
  none: 'nenhum',
  reset: 'Restaurar',
  resetOf: 'Restaurar o atalho de “{name}”',
  resetAll: 'Restaurar todos os atalhos',
  resetAllAsk: 'Cada comando recupera o atalho original.',
  resetAllYes: 'Restaurar todos',
  recording: 'Pressione as novas teclas, ou Esc para cancelar',
  recordingOf: 'Novo atalho para “{name}”',
  refused: {
    types: 'Esta tecla digita ou se move no texto. Adicione Ctrl, ou use de F1 a F12.',
    reserved: 'O sistema ou o menu precisa deste atalho.',
    altGr: 'AltGr digita caracteres, então não pode iniciar um comando.',
  },
  conflict: '{keys} já é usado para “{name}”.',
  swap: 'Trocar',
  keep: 'Deixar como está',
  single: 'Permitir atalhos de uma só tecla',
  singleHint: 'Por exemplo, “?”. Em um campo de texto, elas sempre digitam.',
} satisfies Same<typeof english>
