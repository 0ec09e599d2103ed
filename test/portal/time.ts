import type { Used } from './run'
import { isoDate } from './world/print'

/** The `time` block of every answer: seconds since 1970, and the method's used work time. @see limits.md */
export function timeBlock(start: number, finish: number, { seconds, resetAt }: Used) {
  const duration = (finish - start) / 1000
  return {
    start: start / 1000,
    finish: finish / 1000,
    duration,
    processing: duration,
    date_start: isoDate(start),
    date_finish: isoDate(finish),
    operating_reset_at: resetAt,
    operating: seconds,
  }
}
