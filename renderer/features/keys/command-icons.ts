import type { Component } from 'vue'
import AlarmIcon from '@bitrix24/b24icons-vue/outline/AlarmIcon'
import ArrowDownIcon from '@bitrix24/b24icons-vue/outline/ArrowDownMIcon'
import ArrowTopIcon from '@bitrix24/b24icons-vue/outline/ArrowTopMIcon'
import AttachIcon from '@bitrix24/b24icons-vue/outline/AttachIcon'
import BoardIcon from '@bitrix24/b24icons-vue/outline/BoardIcon'
import ChatsIcon from '@bitrix24/b24icons-vue/outline/ChatsIcon'
import CheckListIcon from '@bitrix24/b24icons-vue/outline/CheckListIcon'
import ClockIcon from '@bitrix24/b24icons-vue/outline/ClockIcon'
import CopyIcon from '@bitrix24/b24icons-vue/outline/CopyIcon'
import DownloadIcon from '@bitrix24/b24icons-vue/outline/DownloadIcon'
import EarthIcon from '@bitrix24/b24icons-vue/outline/EarthIcon'
import EditIcon from '@bitrix24/b24icons-vue/outline/EditMIcon'
import FileIcon from '@bitrix24/b24icons-vue/outline/FileIcon'
import GoToIcon from '@bitrix24/b24icons-vue/outline/GoToMIcon'
import KeyboardIcon from '@bitrix24/b24icons-vue/outline/KeyboardIcon'
import MessageIcon from '@bitrix24/b24icons-vue/outline/MessageIcon'
import PauseIcon from '@bitrix24/b24icons-vue/outline/PauseSIcon'
import PersonIcon from '@bitrix24/b24icons-vue/outline/PersonIcon'
import PlusIcon from '@bitrix24/b24icons-vue/outline/PlusMIcon'
import RefreshIcon from '@bitrix24/b24icons-vue/outline/RefreshIcon'
import SearchIcon from '@bitrix24/b24icons-vue/outline/SearchIcon'
import SettingsIcon from '@bitrix24/b24icons-vue/outline/SettingsIcon'
import SmileIcon from '@bitrix24/b24icons-vue/outline/SmileIcon'
import TemplateIcon from '@bitrix24/b24icons-vue/outline/TemplateTaskIcon'
import ThemeIcon from '@bitrix24/b24icons-vue/outline/ThemeIcon'
import TrashcanIcon from '@bitrix24/b24icons-vue/outline/TrashcanIcon'
import { actTable } from '../../act-table'
import { isKeyOf } from '../../ui/keys-of'
import type { CommandGroup, CommandId } from './command-table'
import { LogOutIcon, ReplyIcon, SendIcon } from '../../ui/icons/pointing-icons'

/** Signs of commands that differ from that of their group. */
const own: Partial<Record<CommandId, Component>> = {
  'search.focus': SearchIcon,
  'account.add': PlusIcon,
  'account.openPortal': GoToIcon,
  'account.signOut': LogOutIcon,
  'live.pause': PauseIcon,
  'reminder.list': AlarmIcon,
  'waiting.next': ArrowDownIcon,
  'waiting.previous': ArrowTopIcon,
  'place.find': SearchIcon,
  'place.own': ChatsIcon,
  'place.board': BoardIcon,
  'board.refresh': RefreshIcon,
  'board.filter': SearchIcon,
  'place.journal': CheckListIcon,
  'place.settings': SettingsIcon,
  'dialog.remind': AlarmIcon,
  'dialog.refresh': RefreshIcon,
  'dialog.latest': ArrowDownIcon,
  'dialog.copyCode': CopyIcon,
  'dialog.copyChat': CopyIcon,
  'dialog.copyLink': CopyIcon,
  'dialog.openInBitrix': GoToIcon,
  'dialog.find': SearchIcon,
  'dialog.previousSession': ClockIcon,
  'message.canned': TemplateIcon,
  'message.snippets': TemplateIcon,
  'message.emoji': SmileIcon,
  'message.reply': ReplyIcon,
  'message.attach': AttachIcon,
  'file.send': SendIcon,
  'file.remove': TrashcanIcon,
  'file.save': DownloadIcon,
  'app.changeKeys': KeyboardIcon,
}

const ofGroup: Record<CommandGroup, Component> = {
  anywhere: KeyboardIcon,
  navigation: GoToIcon,
  results: SearchIcon,
  myDialogs: ChatsIcon,
  board: BoardIcon,
  alerts: BoardIcon,
  looking: BoardIcon,
  rating: BoardIcon,
  dialog: MessageIcon,
  messages: FileIcon,
  message: EditIcon,
  customer: PersonIcon,
  picture: FileIcon,
  journal: DownloadIcon,
  settings: SettingsIcon,
}

/** The sign of a command: its own, its act's, or that of its kind. */
export function iconOf(id: string, group: CommandGroup): Component {
  if (isKeyOf(own, id) && own[id]) return own[id]
  const act = id.replace(/^(?:dialog|bulk)\./, '')
  if (act !== id && isKeyOf(actTable, act)) return actTable[act].icon
  if (id.startsWith('account')) return PersonIcon
  if (id.startsWith('settings:theme.')) return ThemeIcon
  if (id.startsWith('settings:locale.')) return EarthIcon
  return ofGroup[group]
}
