import type { Component } from 'vue'
import AddPersonIcon from '@bitrix24/b24icons-vue/outline/AddPersonIcon'
import BanIcon from '@bitrix24/b24icons-vue/outline/BanMIcon'
import CircleCheckIcon from '@bitrix24/b24icons-vue/outline/CircleCheckIcon'
import CrossedEyeIcon from '@bitrix24/b24icons-vue/outline/CrossedEyeIcon'
import FavoriteIcon from '@bitrix24/b24icons-vue/outline/FavoriteIcon'
import ForwardIcon from '@bitrix24/b24icons-vue/outline/ForwardIcon'
import LeadIcon from '@bitrix24/b24icons-vue/outline/LeadIcon'
import NextIcon from '@bitrix24/b24icons-vue/outline/NextIcon'
import ObserverIcon from '@bitrix24/b24icons-vue/outline/ObserverIcon'
import PinIcon from '@bitrix24/b24icons-vue/outline/PinIcon'
import PlayIcon from '@bitrix24/b24icons-vue/outline/PlayMIcon'
import QuoteIcon from '@bitrix24/b24icons-vue/outline/QuoteIcon'
import RemovePersonIcon from '@bitrix24/b24icons-vue/outline/RemovePersonIcon'
import ReplyIcon from '@bitrix24/b24icons-vue/outline/ReplyIcon'
import StopHandIcon from '@bitrix24/b24icons-vue/outline/StopHandIcon'
import ThreePersonsIcon from '@bitrix24/b24icons-vue/outline/ThreePersonsIcon'
import UnpinIcon from '@bitrix24/b24icons-vue/outline/UnpinIcon'
import type { Act, Dialog } from '../../../electron/contract/common'
import type { ExplainedMethod } from '../../failures'

/** A question of its own texts, in `session.confirm`. */
type Question = 'createLead' | 'takeOver' | 'skip' | 'finish' | 'finishAnother' | 'spam' | 'silence' | 'unsilence'

/** Why an act does not fit a dialog, in `session.reason`. */
type Unfit =
  | 'mine'
  | 'joined'
  | 'closed'
  | 'open'
  | 'nobodys'
  | 'colleagues'
  | 'notYours'
  | 'notJoined'
  | 'over'
  | 'unnumbered'
  | 'notInCrm'
  | 'notUnderWay'
  | 'inCrm'
  | 'noRating'
  | 'unavailable'

/** One act as the window shows it: what main knows of it is in `electron/services/act/table.ts`. */
export interface ActRow {
  icon: Component
  /** Whose refusals it has. */
  method: ExplainedMethod
  /** What is asked before; with neither this nor a form of `components/act-forms.ts` it is done at once. */
  question?: Question
  /** Whether it is asked, where that depends on the dialog. */
  asks?: (dialog: Dialog) => boolean
  /** The question takes a reason for the journal. */
  reasoned?: boolean
  /** The dialog does not show whether it was done: reading it again would tell nothing. */
  unseen?: boolean
  /** Why it is off on a dialog it does not fit. */
  unfit(dialog: Dialog): Unfit
}

const isTaken = ({ operator, mine }: Dialog) => operator !== null && !mine
const unfitOwn = ({ mine, status, sessionId }: Dialog) => {
  if (status === 'closed') return 'over'
  return mine && sessionId === null ? 'unnumbered' : 'notYours'
}

const unfitPeople = ({ crm }: Dialog) => (crm.length === 0 ? 'notInCrm' : 'notUnderWay')

/** Every act: one row. */
export const actTable: Record<Act, ActRow> = {
  answer: {
    icon: ReplyIcon,
    method: 'imopenlines.operator.answer',
    unfit: dialog => (dialog.mine ? 'mine' : dialog.status === 'closed' ? 'closed' : 'colleagues'),
  },
  join: {
    icon: AddPersonIcon,
    method: 'imopenlines.session.join',
    unfit: ({ mine, joined, sessionId }) => {
      if (mine) return 'mine'
      if (sessionId === null) return 'closed'
      return joined ? 'joined' : 'unavailable'
    },
  },
  start: {
    icon: PlayIcon,
    method: 'imopenlines.session.start',
    asks: isTaken,
    question: 'takeOver',
    unfit: ({ sessionId }) => (sessionId === null ? 'unavailable' : 'open'),
  },
  intercept: {
    icon: StopHandIcon,
    method: 'imopenlines.session.intercept',
    question: 'takeOver',
    reasoned: true,
    unfit: ({ mine, sessionId, operator }) => {
      if (mine) return 'mine'
      if (sessionId === null) return 'closed'
      return operator ? 'unavailable' : 'nobodys'
    },
  },
  finish: {
    icon: CircleCheckIcon,
    method: 'imopenlines.operator.finish',
    question: 'finish',
    unfit: dialog => (dialog.status !== 'closed' && !dialog.operator ? 'nobodys' : unfitOwn(dialog)),
  },
  finishAnother: {
    icon: CircleCheckIcon,
    method: 'imopenlines.operator.another.finish',
    question: 'finishAnother',
    reasoned: true,
    unfit: () => 'unavailable',
  },
  skip: {
    icon: NextIcon,
    method: 'imopenlines.operator.skip',
    question: 'skip',
    unfit: unfitOwn,
  },
  pin: { icon: PinIcon, method: 'imopenlines.session.mode.pin', unfit: unfitOwn },
  unpin: { icon: UnpinIcon, method: 'imopenlines.session.mode.pin', unfit: unfitOwn },
  silence: {
    icon: CrossedEyeIcon,
    method: 'imopenlines.session.mode.silent',
    question: 'silence',
    unfit: ({ status }) => (status === 'closed' ? 'over' : 'notJoined'),
  },
  unsilence: {
    icon: ObserverIcon,
    method: 'imopenlines.session.mode.silent',
    question: 'unsilence',
    unfit: () => 'unavailable',
  },
  spam: {
    icon: BanIcon,
    method: 'imopenlines.operator.spam',
    question: 'spam',
    unfit: dialog => (dialog.status === 'closed' ? 'over' : dialog.sessionId === null ? 'unnumbered' : 'colleagues'),
  },
  transfer: { icon: ForwardIcon, method: 'imopenlines.operator.transfer', unfit: () => 'over' },
  vote: { icon: FavoriteIcon, method: 'imopenlines.session.head.vote', unfit: () => 'noRating' },
  createLead: {
    icon: LeadIcon,
    method: 'imopenlines.crm.lead.create',
    question: 'createLead',
    unfit: ({ mine }) => (mine ? 'inCrm' : 'notYours'),
  },
  addPerson: { icon: ThreePersonsIcon, method: 'imopenlines.crm.chat.user.add', unfit: unfitPeople },
  removePerson: { icon: RemovePersonIcon, method: 'imopenlines.crm.chat.user.delete', unfit: unfitPeople },
  startFrom: { icon: PlayIcon, method: 'imopenlines.message.session.start', unfit: () => 'unavailable' },
  saveQuick: { icon: QuoteIcon, method: 'imopenlines.message.quick.save', unseen: true, unfit: () => 'unavailable' },
}

/** A button of the bar: the first of its acts that fits the dialog is the one it does. */
export interface BarButton {
  acts: readonly [Act, ...Act[]]
  /** `usual` has its name written on it while it fits; `rare` is an icon, its name in a tooltip. */
  place: 'usual' | 'rare'
  /** Shown, switched off, also where it does not fit. */
  always: boolean
  /** It is a switch: pressed while this act is the one that it offers. */
  pressedFor?: Act
}

/** The bar, in the order it is shown. */
export const bar: readonly BarButton[] = [
  { acts: ['answer'], place: 'usual', always: false },
  { acts: ['join'], place: 'usual', always: true },
  { acts: ['start'], place: 'usual', always: true },
  { acts: ['intercept'], place: 'usual', always: true },
  { acts: ['finish', 'finishAnother'], place: 'usual', always: false },
  { acts: ['transfer'], place: 'usual', always: false },
  { acts: ['skip'], place: 'usual', always: false },
  { acts: ['pin', 'unpin'], place: 'rare', always: false },
  { acts: ['silence', 'unsilence'], place: 'rare', always: false, pressedFor: 'unsilence' },
  { acts: ['addPerson'], place: 'rare', always: true },
  { acts: ['createLead'], place: 'rare', always: false },
  { acts: ['vote'], place: 'rare', always: false },
  { acts: ['spam'], place: 'rare', always: false },
]

/** The act that a button does on a dialog; the first of its acts where none fits. */
export const actOf = ({ acts: [first, ...others] }: BarButton, { acts }: Pick<Dialog, 'acts'>): Act =>
  [first, ...others].find(act => acts.includes(act)) ?? first
