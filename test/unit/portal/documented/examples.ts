/**
 * The answers that the official documentation shows, field by field and of the same kinds, with values of our own.
 *
 * @see api-reference/imopenlines/statistics, api-reference/common/settings, api-reference/crm/timeline/activities/activity-base,
 *   api-reference/chats/users/im-user-list-get.md
 */
const session = {
  id: 3301,
  configId: 22,
  source: 'telegrambot',
  operatorId: 103,
  userId: 812,
  userCode: 'guest_5f0c',
  chatId: 4077,
  dateCreate: '2026-03-02T09:15:00+01:00',
  dateClose: '2026-03-02T09:48:20+01:00',
  dateFirstAnswer: '2026-03-02T09:16:10+01:00',
  dateOperatorAnswer: '2026-03-02T09:17:40+01:00',
  status: 'closed',
  closeReason: 'auto',
  vote: 'dislike',
  voteHead: 3,
  commentHead: 'Slow, but kind',
  crmEntityType: 'lead',
  crmEntityId: 1205,
  queueTransfers: 2,
  waitAnswer: 70,
  waitClose: 2000,
  kpiFirstAnswer: false,
  messageCount: 9,
}

const counted = {
  sessionId: 3301,
  waitAnswer: 70,
  waitClose: 2000,
  messagesCount: 11,
  messagesOperatorCount: 4,
  messagesClientCount: 5,
  transfersCount: 2,
  kpiFirstAnswer: false,
  vote: 'dislike',
  voteHead: 3,
}
const unseen = { ...Object.fromEntries(Object.keys(counted).map(name => [name, null])), sessionId: 999_999 }

const transfers = [
  {
    sessionId: 3301,
    date: '2026-03-02T09:15:04+01:00',
    fromOperatorId: null,
    toOperatorId: 103,
    fromConfigId: 22,
    toConfigId: null,
    reason: 'auto',
    mode: 'AUTO',
    type: 'USER',
    initiatorId: null,
  },
  {
    sessionId: 3301,
    date: '2026-03-02T09:21:00+01:00',
    fromOperatorId: 103,
    toOperatorId: 27,
    fromConfigId: 22,
    toConfigId: null,
    reason: 'manual',
    mode: 'MANUAL',
    type: 'USER',
    initiatorId: 103,
  },
]

const rating = {
  sessionId: 3301,
  configId: 22,
  operatorId: 103,
  source: 'telegrambot',
  vote: 'dislike',
  voteHead: 3,
  commentHead: 'Slow, but kind',
  dateVote: '2026-03-02T09:50:00+01:00',
  dateSessionClose: '2026-03-02T09:48:20+01:00',
}

const operator = {
  userId: 103,
  configId: 22,
  status: 'pause',
  activeSessions: 4,
  maxChat: 6,
  freeSlots: 2,
  lastActivityDate: '2026-03-02T10:02:00+01:00',
}

const stat = {
  totalSessions: 87,
  closedSessions: 61,
  spamSessions: 3,
  avgWaitAnswer: 55.4,
  avgSessionDuration: 801.2,
  likeCount: 18,
  dislikeCount: 6,
  votedSessions: 24,
  positiveRate: 0.75,
  kpiFirstAnswerOk: 50,
  kpiFirstAnswerFail: 14,
  sessionsBySource: [{ source: 'telegrambot', count: 40 }],
  sessionsByHour: [0, 0, 0, 0, 0, 0, 1, 3, 8, 10, 9, 8, 7, 6, 8, 9, 7, 5, 3, 2, 1, 0, 0, 0],
  sessionsByOperator: [{ operatorId: 103, count: 33, avgWaitAnswer: 47.9, positiveRate: 0.8 }],
}

/** Of a call in the docs; that of a session has other values, and a `PROVIDER_PARAMS` that is no list. */
const activity = {
  ID: '1003301',
  OWNER_ID: '1205',
  OWNER_TYPE_ID: '1',
  TYPE_ID: '6',
  PROVIDER_ID: 'IMOPENLINES_SESSION',
  PROVIDER_TYPE_ID: '22',
  PROVIDER_GROUP_ID: null,
  ASSOCIATED_ENTITY_ID: '3301',
  SUBJECT: 'Chat of the channel line',
  CREATED: '2026-03-02T09:15:00+01:00',
  LAST_UPDATED: '2026-03-02T09:21:00+01:00',
  START_TIME: '2026-03-02T09:15:00+01:00',
  END_TIME: '2026-03-02T09:48:20+01:00',
  DEADLINE: '2026-03-02T09:15:00+01:00',
  COMPLETED: 'N',
  STATUS: '1',
  RESPONSIBLE_ID: '103',
  PRIORITY: '2',
  NOTIFY_TYPE: '0',
  NOTIFY_VALUE: '0',
  DESCRIPTION: '',
  DESCRIPTION_TYPE: '1',
  DIRECTION: '1',
  LOCATION: '',
  SETTINGS: [],
  ORIGINATOR_ID: null,
  ORIGIN_ID: null,
  AUTHOR_ID: '103',
  EDITOR_ID: '103',
  PROVIDER_PARAMS: [],
  PROVIDER_DATA: null,
  RESULT_MARK: '0',
  RESULT_VALUE: null,
  RESULT_SUM: null,
  RESULT_CURRENCY_ID: null,
  RESULT_STATUS: '0',
  RESULT_STREAM: '0',
  RESULT_SOURCE_ID: null,
  AUTOCOMPLETE_RULE: '0',
}

const person = {
  id: 103,
  active: true,
  name: 'Samantha Johnson',
  first_name: 'Samantha',
  last_name: 'Johnson',
  work_position: 'Customer care',
  color: '#4ba984',
  avatar: 'https://portal.example/a.png',
  avatar_hr: 'https://portal.example/a_hr.png',
  gender: 'F',
  birthday: '',
  extranet: false,
  network: false,
  bot: false,
  connector: false,
  external_auth_id: 'default',
  status: 'online',
  idle: false,
  last_activity_date: '2026-03-02T09:30:00+01:00',
  mobile_last_date: false,
  desktop_last_date: false,
  absent: false,
  departments: [3],
  phones: { work_phone: '+46812345678' },
  website: 'portal.example',
  email: 'samantha@portal.example',
  bot_data: null,
  type: 'user',
}

/** Each documented answer: its method, what the portal of the tests is asked for the like, and the `result`. */
export interface Example {
  title: string
  method: string
  params: object
  result: unknown
}

const period = { from: '2026-03-11T00:00:00+01:00', to: '2026-03-12T00:00:00+01:00' }

/** @param sessionId A session of the portal that has been rated, passed on and closed. */
export const examplesFor = (sessionId: number, activityId: number): Example[] => [
  {
    title: 'a page of sessions',
    method: 'imopenlines.v2.Session.list',
    params: { vote: 'any' },
    result: { sessions: [session], hasNextPage: false },
  },
  {
    title: 'counts of a session, and of one that is not to be seen',
    method: 'imopenlines.v2.Session.Stat.get',
    params: { sessionId: [sessionId, 999_999] },
    result: { sessions: [counted, unseen] },
  },
  {
    title: 'transfers by the queue and by hand',
    method: 'imopenlines.v2.Session.Transfer.list',
    params: { sessionId: [sessionId] },
    result: { transfers },
  },
  {
    title: 'ratings by customers',
    method: 'imopenlines.v2.Session.Rating.list',
    params: { dateVoteFrom: period.from, dateVoteTo: period.to },
    result: { ratings: [rating], hasNextPage: false },
  },
  {
    title: 'operators of lines',
    method: 'imopenlines.v2.Operator.list',
    params: {},
    result: { operators: [operator], hasNextPage: false },
  },
  {
    title: 'the sum of a period',
    method: 'imopenlines.v2.Stat.get',
    params: { dateFrom: period.from, dateTo: period.to },
    result: stat,
  },
  { title: 'that it was kept', method: 'user.option.set', params: { options: { data: 'kept' } }, result: true },
  { title: 'all that is kept', method: 'user.option.get', params: {}, result: { data: 'kept' } },
  { title: 'the value of one key', method: 'user.option.get', params: { option: 'data' }, result: 'kept' },
  {
    title: 'a page of activities',
    method: 'crm.activity.list',
    params: { filter: { PROVIDER_ID: 'IMOPENLINES_SESSION' }, order: { ID: 'ASC' } },
    result: [activity],
  },
  { title: 'one activity', method: 'crm.activity.get', params: { id: activityId }, result: activity },
  {
    title: 'that it was changed',
    method: 'crm.activity.update',
    params: { id: activityId, fields: { SUBJECT: 'A' } },
    result: true,
  },
  {
    title: 'people in a list',
    method: 'im.user.list.get',
    params: { ID: [103], RESULT_TYPE: 'array' },
    result: [person],
  },
  { title: 'people by number', method: 'im.user.list.get', params: { ID: [103] }, result: { '103': person } },
]

/** As the page of data types has it: the same list by another name. */
export const statsByOtherName = { stats: [counted, unseen] }
