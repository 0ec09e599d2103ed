import { defaultRangeExtractor, type Range } from '@tanstack/vue-virtual'

/**
 * Of a long list, the rows in sight and one more wherever it is: what has the focus must stay in the page.
 *
 * @param kept Index of that row, or -1 for none.
 */
export const rangeWith =
  (kept: () => number) =>
  (range: Range): number[] => {
    const inSight = defaultRangeExtractor(range)
    const at = kept()
    return at < 0 || inSight.includes(at) ? inSight : [...inSight, at].toSorted((one, other) => one - other)
  }
