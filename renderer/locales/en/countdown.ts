/** How long is left until something happens to a dialog. */
export const countdown = {
  about: 'about {time}',
  answer: { short: '{time} to answer', full: 'The line’s answer time ends in {time}' },
  over: { short: '{time} over', full: 'The line’s answer time ended {time} ago' },
  window: {
    short: '{time} to reply',
    full: 'The channel takes replies for {time} more. Only the customer’s next message extends it',
  },
  closed: {
    short: 'Probably closed for replies',
    full: 'The customer wrote more than 24 hours ago, so the channel probably takes no replies until they write again',
  },
  /** After a colon. */
  replyLimit: 'the customer wrote more than 24 hours ago, so the channel takes no replies until they write again',
  moveOn: { short: '{time} until it moves on', full: 'In {time}, the dialog moves on to the next operator' },
  noAnswer: {
    short: '{time} until the line responds',
    full: 'In {time}, the line responds by itself because no operator has answered',
  },
  autoClose: { short: '{time} until it closes', full: 'In {time}, the dialog closes by itself' },
}
