import { h } from 'vue'
import type { Component, FunctionalComponent } from 'vue'
import Forward from '@bitrix24/b24icons-vue/outline/ForwardIcon'
import LogOut from '@bitrix24/b24icons-vue/outline/LogOutIcon'
import Next from '@bitrix24/b24icons-vue/outline/NextIcon'
import Reply from '@bitrix24/b24icons-vue/outline/ReplyIcon'
import Send from '@bitrix24/b24icons-vue/outline/SendIcon'
import Return from '@bitrix24/b24icons-vue/outline/UndoIcon'

/** An icon that points along the text, and so the other way where texts go from right to left. */
const pointing = (icon: Component): FunctionalComponent => {
  const Pointing: FunctionalComponent = (_, { attrs }) =>
    h(icon, { ...attrs, class: [attrs['class'], 'rtl:-scale-x-100'] })
  Pointing.inheritAttrs = false
  return Pointing
}

export const ForwardIcon = pointing(Forward)
export const LogOutIcon = pointing(LogOut)
export const NextIcon = pointing(Next)
export const ReplyIcon = pointing(Reply)
export const ReturnIcon = pointing(Return)
export const SendIcon = pointing(Send)
