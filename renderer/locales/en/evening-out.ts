/** Moving dialogs from operators who have too many to those who have room. */
export const evenOut = {
  button: 'Even out',
  hint: 'Propose moves from operators with too many dialogs to those with room',
  unknown: 'The portal does not say how busy the operators are',
  title: 'Even out dialogs',
  detail:
    'Nothing moves until you say so. Change the receiver, or leave a dialog out. Each transfer is checked before the next.',
  age: 'Operators’ load as of {time}.',
  nothing: 'There is nothing to even out: no operator has too many dialogs, or none has room for them.',
  list: 'Proposed transfers',
  notWaiting: 'not waiting',
  from: 'from {operator}',
  to: 'New operator for {customer}',
  drop: 'Leave {customer} where they are',
  yes: 'Transfer {n} dialog | Transfer {n} dialogs',
  noRoom: 'Not sent: {operator} is not online any more, or has no room',
}
