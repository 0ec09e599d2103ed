import type { Bridge } from '../electron/contract/bridge'
import type { WindowTexts } from './locales/types'

declare global {
  interface Window {
    readonly desktop: Bridge
  }

  interface Navigator {
    /** Of Chromium alone. @see https://wicg.github.io/keyboard-map/ */
    readonly keyboard?: { getLayoutMap(): Promise<ReadonlyMap<string, string>> }
  }
}

declare module 'vue-i18n' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- vue-i18n takes its texts by declaration merging
  export interface DefineLocaleMessage extends WindowTexts {}
}
