import { z } from 'zod'

/** Pixels independent of the display's scale. */
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
/** The part of the title bar that must be on a display for a pointer to take hold of it. */
const grip = { width: 120, height: 40 }

/**
 * Tells where to open the window: at its last place, if displays still show all of it; otherwise wholly on the display
 * that shows most of it, no larger than that display.
 *
 * @param saved The window's last place, or null at the first start.
 * @param workAreas The displays without panels and docks, the primary one first.
 * @returns Without a place when the system should centre it.
 */
export function placeWindow(
  saved: Bounds | null,
  workAreas: readonly Bounds[],
): { width: number; height: number } | Bounds {
  const area = saved && areaFor(saved, workAreas)
  const room = area ?? workAreas[0] ?? { x: 0, y: 0, ...usual }
  const width = Math.max(minWidth, Math.min(saved?.width ?? usual.width, room.width))
  const height = Math.max(minHeight, Math.min(saved?.height ?? usual.height, room.height))
  if (!area) return { width, height }
  const { x, y } = saved
  if (isCovered({ x, y, width, height }, workAreas)) return { x, y, width, height }
  return { x: within(x, width, area.x, area.width), y: within(y, height, area.y, area.height), width, height }
}

/** The display that shows most of a window, provided its title bar can be taken hold of there. */
function areaFor(saved: Bounds, workAreas: readonly Bounds[]): Bounds | undefined {
  const showing = workAreas.filter(area => shows(area, saved))
  return showing.sort((a, b) => sharedBy(b, saved) - sharedBy(a, saved))[0]
}

function shows(area: Bounds, window: Bounds): boolean {
  const across = Math.min(area.x + area.width, window.x + window.width) - Math.max(area.x, window.x)
  const down = area.y + area.height - window.y
  return across >= grip.width && down >= grip.height && window.y >= area.y
}

/** Whether displays show all of it, several of them together if need be. Two may show the same area. */
const isCovered = (window: Bounds, workAreas: readonly Bounds[]) =>
  workAreas.reduce<Bounds[]>((left, area) => left.flatMap(part => without(part, area)), [window]).length === 0

/** The parts of a rectangle outside another one, in up to four pieces. */
function without(part: Bounds, area: Bounds): Bounds[] {
  if (sharedBy(part, area) === 0) return [part]
  const [right, bottom] = [part.x + part.width, part.y + part.height]
  const top = Math.max(part.y, area.y)
  const height = Math.min(bottom, area.y + area.height) - top
  return [
    { ...part, height: area.y - part.y },
    { ...part, y: area.y + area.height, height: bottom - area.y - area.height },
    { x: part.x, y: top, width: area.x - part.x, height },
    { x: area.x + area.width, y: top, width: right - area.x - area.width, height },
  ].filter(({ width, height }) => width > 0 && height > 0)
}

function sharedBy(a: Bounds, b: Bounds): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, across) * Math.max(0, down)
}

/** Moved so far that its end is inside too; if it is longer than the room, it starts at the room's beginning. */
const within = (at: number, length: number, from: number, room: number) =>
  Math.max(from, Math.min(at, from + room - length))
