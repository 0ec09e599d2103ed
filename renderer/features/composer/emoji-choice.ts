import { ref } from 'vue'
import { defineStore } from 'pinia'
import type { Emoji } from './emoji'
import { keep, keptList } from '../../ui/kept'

const recentName = 'emoji.recent'
const toneName = 'emoji.tone'
/** Two rows of the picker. */
const mostRecent = 18

/** The tones of skin: 0 without, then from light to dark. */
export const skinTones = [0, 1, 2, 3, 4, 5] as const
export type SkinTone = (typeof skinTones)[number]

const keptTone = (): SkinTone => skinTones.find(tone => String(tone) === localStorage.getItem(toneName)) ?? 0
const keptRecent = () => (keptList(recentName) ?? []).filter(one => typeof one === 'string').slice(0, mostRecent)

/** The operator's recent emoji, the latest first, and tone of skin, kept on this computer. */
export const useEmojiChoice = defineStore('emojiChoice', () => {
  const recent = ref(keptRecent())
  const tone = ref(keptTone())

  return {
    recent,
    tone,
    /** The emoji in the chosen tone. */
    toned: ({ character, tones }: Emoji): string =>
      tone.value === 0 ? character : (tones[tone.value - 1] ?? character),
    setTone(chosen: SkinTone): void {
      tone.value = chosen
      keep(toneName, String(chosen))
    },
    choose(character: string): void {
      recent.value = [character, ...recent.value.filter(one => one !== character)].slice(0, mostRecent)
      keep(recentName, JSON.stringify(recent.value))
    },
  }
})
