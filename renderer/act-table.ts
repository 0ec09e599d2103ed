import type { Component } from 'vue'
import AddPersonIcon from '@bitrix24/b24icons-vue/outline/AddPersonIcon'
import BanIcon from '@bitrix24/b24icons-vue/outline/BanMIcon'
import CircleCheckIcon from '@bitrix24/b24icons-vue/outline/CircleCheckIcon'
import CrossedEyeIcon from '@bitrix24/b24icons-vue/outline/CrossedEyeIcon'
import FavoriteIcon from '@bitrix24/b24icons-vue/outline/FavoriteIcon'
import LeadIcon from '@bitrix24/b24icons-vue/outline/LeadIcon'
import ObserverIcon from '@bitrix24/b24icons-vue/outline/ObserverIcon'
import PinIcon from '@bitrix24/b24icons-vue/outline/PinIcon'
import PlayIcon from '@bitrix24/b24icons-vue/outline/PlayMIcon'
import QuoteIcon from '@bitrix24/b24icons-vue/outline/QuoteIcon'
import RemovePersonIcon from '@bitrix24/b24icons-vue/outline/RemovePersonIcon'
import StopHandIcon from '@bitrix24/b24icons-vue/outline/StopHandIcon'
import ThreePersonsIcon from '@bitrix24/b24icons-vue/outline/ThreePersonsIcon'
import UnpinIcon from '@bitrix24/b24icons-vue/outline/UnpinIcon'
import type { Act } from '../electron/contract/act'
import type { Dialog } from '../electron/contract/dialog'
import type { en } from './locales/en'
import { keysOf } from './ui/keys-of'
import { ForwardIcon, NextIcon, ReplyIcon } from './ui/icons/pointing-icons'

type ActTexts = (typeof en)['act']
/** An act whose texts have a question. */
type Questioned = { [A in Act]: 'ask' extends keyof ActTexts[A] ? A : never }[Act]

/** Why an act does not fit a dialog, in `session.reason`. */
type Unfit =
  | 'mine'
  | 'joined'
  | 'closed'
  | 'open'
  | 'nobodys'
  | 'unassigned'
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

/** A button of the bar or of its menu: the first of its acts that fits the dialog is the one it does. */
interface ActButtonRow {
  /**
   * `way` is a way into a dialog: the best of them is the bar's one main button, the others are in the menu. `slot` has
   * a place of its own in the bar, whatever the dialog's state. Everything else is in the menu.
   */
  place: 'way' | 'slot' | 'menu'
  /** In the menu, switched off, also where it does not fit. */
  always?: true
  /** The act it does instead where its first act does not fit. */
  other?: Act
  /** A switch: shown as pressed while it offers the other act. */
  isSwitch?: true
}

/** One act as the window shows it; main's part is in `electron/services/act/table.ts`. */
export interface ActRow {
  icon: Component
  /** The REST method of the refusals that its texts explain, as in main's table; acts of one method use the first's. */
  method: string
  /** In the bar, which also makes it the command `dialog.<act>`; rows stand in the order of both. */
  button?: ActButtonRow
  /** The question asked before it; without this and without a form in `features/acts/forms.ts` it is done at once. */
  question?: Questioned
  /** Whether the question is asked, if that depends on the dialog. */
  asks?: (dialog: Dialog) => boolean
  /** The question takes a reason for the journal. */
  reasoned?: boolean
  /** The dialog does not show whether it was done, so a reread would tell nothing. */
  unseen?: boolean
  /** Reason why it is off on a dialog it does not fit. */
  unfit(dialog: Dialog): Unfit
}

const isTaken = ({ operator, mine }: Dialog) => operator !== null && !mine
const unfitMine = ({ mine, status, sessionId }: Dialog) => {
  if (status === 'closed') return 'over'
  return mine && sessionId === null ? 'unnumbered' : 'notYours'
}

const unfitPeople = ({ crm }: Dialog) => (crm.length === 0 ? 'notInCrm' : 'notUnderWay')

/** Every act: one row. */
export const actTable: Readonly<Record<Act, ActRow>> = {
  answer: {
    icon: ReplyIcon,
    method: 'imopenlines.operator.answer',
    button: { place: 'way' },
    unfit: dialog => (dialog.mine ? 'mine' : dialog.status === 'closed' ? 'closed' : 'colleagues'),
  },
  join: {
    icon: AddPersonIcon,
    method: 'imopenlines.session.join',
    button: { place: 'way', always: true },
    unfit: ({ mine, joined, sessionId }) => {
      if (mine) return 'mine'
      if (sessionId === null) return 'closed'
      return joined ? 'joined' : 'unavailable'
    },
  },
  start: {
    icon: PlayIcon,
    method: 'imopenlines.session.start',
    button: { place: 'way', always: true },
    asks: isTaken,
    question: 'intercept',
    unfit: ({ sessionId }) => (sessionId === null ? 'unavailable' : 'open'),
  },
  intercept: {
    icon: StopHandIcon,
    method: 'imopenlines.session.intercept',
    button: { place: 'menu', always: true },
    question: 'intercept',
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
    button: { place: 'slot', other: 'finishAnother' },
    question: 'finish',
    unfit: dialog => (dialog.status !== 'closed' && !dialog.operator ? 'unassigned' : unfitMine(dialog)),
  },
  finishAnother: {
    icon: CircleCheckIcon,
    method: 'imopenlines.operator.another.finish',
    question: 'finishAnother',
    reasoned: true,
    unfit: () => 'unavailable',
  },
  transfer: {
    icon: ForwardIcon,
    method: 'imopenlines.operator.transfer',
    button: { place: 'slot' },
    unfit: () => 'over',
  },
  skip: {
    icon: NextIcon,
    method: 'imopenlines.operator.skip',
    button: { place: 'slot' },
    question: 'skip',
    unfit: unfitMine,
  },
  pin: {
    icon: PinIcon,
    method: 'imopenlines.session.mode.pin',
    button: { place: 'slot', other: 'unpin' },
    unfit: unfitMine,
  },
  unpin: { icon: UnpinIcon, method: 'imopenlines.session.mode.pin', unfit: unfitMine },
  silence: {
    icon: CrossedEyeIcon,
    method: 'imopenlines.session.mode.silent',
    button: { place: 'menu', other: 'unsilence', isSwitch: true },
    question: 'silence',
    unfit: ({ status }) => (status === 'closed' ? 'over' : 'notJoined'),
  },
  unsilence: {
    icon: ObserverIcon,
    method: 'imopenlines.session.mode.silent',
    question: 'unsilence',
    unfit: () => 'unavailable',
  },
  addPerson: {
    icon: ThreePersonsIcon,
    method: 'imopenlines.crm.chat.user.add',
    button: { place: 'menu', always: true },
    unfit: unfitPeople,
  },
  createLead: {
    icon: LeadIcon,
    method: 'imopenlines.crm.lead.create',
    button: { place: 'menu' },
    question: 'createLead',
    unfit: ({ mine }) => (mine ? 'inCrm' : 'notYours'),
  },
  vote: {
    icon: FavoriteIcon,
    method: 'imopenlines.session.head.vote',
    button: { place: 'menu' },
    unfit: () => 'noRating',
  },
  spam: {
    icon: BanIcon,
    method: 'imopenlines.operator.spam',
    button: { place: 'menu' },
    question: 'spam',
    unfit: dialog => (dialog.status === 'closed' ? 'over' : dialog.sessionId === null ? 'unnumbered' : 'colleagues'),
  },
  removePerson: { icon: RemovePersonIcon, method: 'imopenlines.crm.chat.user.delete', unfit: unfitPeople },
  startFrom: { icon: PlayIcon, method: 'imopenlines.message.session.start', unfit: () => 'unavailable' },
  saveQuick: { icon: QuoteIcon, method: 'imopenlines.message.quick.save', unseen: true, unfit: () => 'unavailable' },
}

/** Every act, in the order of the table. */
export const allActs = keysOf(actTable)
