/**
 * The facts that tests may rely on: the seeded dialogs by their state. Chat 1763, session 321, lead 1205 and deal 288 are
 * the examples of the official documentation.
 */
export const known = {
  /** Owned by `me`, answered; its history has a form card and a file. */
  documented: { chatId: 1763, sessionId: 321, code: 'livechat|22|1761|587', lead: 1205, customer: 'John' },
  /** A colleague's; the customer waits. */
  ofColleague: { chatId: 1777, sessionId: 343, code: 'livechat|22|1775|599', customer: 'Green Guest #17' },
  /** Open and without an owner. */
  fresh: { chatId: 1801, sessionId: 401, code: 'telegrambot|15|482910577|1501', customer: 'Анна Ковалёва 🌸' },
  /** Skipped by an operator and back in the queue. */
  queued: { chatId: 1802, sessionId: 402, code: 'whatsappbytwilio|16|+14155550123|1502', customer: '李小龙' },
  /** Owned by `me`; the customer waits. */
  waiting: { chatId: 1803, sessionId: 403, code: 'vkgroup|8|2000000017|1503', customer: 'گیتا رضایی' },
  /** Owned by `me` and just taken. */
  taken: { chatId: 1804, sessionId: 404, code: 'facebook|22|m.t_8fK-2|1504', customer: 'გიორგი მაისურაძე' },
  /** Owned by a colleague and answered, with two earlier closed sessions 405 and 406. */
  returning: { chatId: 1805, sessionId: 407, code: 'viber|8|Zoë.M@home|1505', customer: 'Zoë Müller-Ødegård' },
  /** Pinned by `me`. */
  pinned: { chatId: 1806, sessionId: 408, code: 'telegrambot|22|99120|1506', customer: 'Пётр 🚲 Велосипедов' },
  /** The portal waits for the customer before it closes. */
  closing: { chatId: 1807, sessionId: 409, code: 'livechat|15|1790|1507', customer: 'Aoife Ní Bhriain' },
  /** No open session. */
  closed: { chatId: 1808, sessionId: 410, code: 'livechat|16|1791|1508', customer: 'محمد العلي' },
  spam: { chatId: 1809, sessionId: 411, code: 'telegrambot|16|555001|1509', customer: 'BEST CASINO 🎰' },
  /** A group of a messenger: the code ends in `|0`. */
  group: { chatId: 1810, sessionId: 412, code: 'telegrambot|15|-100123456|0', customer: 'Dacha neighbours 🏡' },
  /** Came in on channel line 22, now without an owner on channel line 16. */
  transferred: { chatId: 1811, sessionId: 413, code: 'livechat|22|1794|1511', customer: 'Nguyễn Thị Hà' },
  /** The messenger does not deliver to the customer any more. */
  blocked: { chatId: 1812, sessionId: 414, code: 'facebook|8|1796|1512', customer: 'Jürgen Groß' },
  /** 2,000 messages. */
  long: { chatId: 1820, sessionId: 420, code: 'avito|16|u2i-abc~77|1520', customer: 'Ольга Петровна' },
  /** On a channel line that the ordinary operator may not see. */
  confidential: { chatId: 1830, sessionId: 430, code: 'livechat|30|1828|1530', customer: 'Confidential client' },
  /** Not a dialog of a channel line: a chat of colleagues. */
  ordinaryChat: { chatId: 1317, title: 'I want a green chat' },
  /** A private dialog of `me` and the supervisor. */
  privateChat: { chatId: 1231 },
  /** Exactly ten dialogs. */
  deal: 288,
  /** Fifty dialogs. */
  bigContact: 950,
  /** One dialog each. */
  company: 77,
  contact: 311,
  /** In the CRM, with no dialog. */
  quietLead: 1300,
  /** A deal the ordinary operator may not read. */
  hiddenDeal: 666,
  unknownChat: 999_999,
} as const
