import { z } from 'zod'

/** Pixels that do not depend on the display's scale. */
export const Bounds = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive().max(20_000),
  height: z.int().positive().max(20_000),
})
export type Bounds = z.output<typeof Bounds>

export const minWidth = 720
export const minHeight = 520
const usual = { width: 1180, height: 800 }
/** So much of the title bar must be on a display that a pointer can take hold of it. */
const grip = { width: 120, height: 40 }

/**
 * Says where to open the window: where it was, when a display still shows it, no larger than that display.
 *
 * @param saved Where the window was last, or null at the first start.
 * @param workAreas The displays without panels and docks, the primary one first.
 * @returns Without a place when the system should centre it.
 */
export function placeWindow(
  saved: Bounds | null,
  workAreas: readonly Bounds[],
): { width: number; height: number } | Bounds {
  const area = saved && workAreas.find(candidate => shows(candidate, saved))
  const room = area ?? workAreas[0] ?? { x: 0, y: 0, ...usual }
  const width = Math.max(minWidth, Math.min(saved?.width ?? usual.width, room.width))
  const height = Math.max(minHeight, Math.min(saved?.height ?? usual.height, room.height))
  return area ? { x: saved.x, y: saved.y, width, height } : { width, height }
}

function shows(area: Bounds, window: Bounds): boolean {
  const across = Math.min(area.x + area.width, window.x + window.width) - Math.max(area.x, window.x)
  const down = area.y + area.height - window.y
  return across >= grip.width && down >= grip.height && window.y >= area.y
}
