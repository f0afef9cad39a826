import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** The row that holds the focus stays in the document while it is scrolled out of sight: else the focus would be lost. */
export function visibleWithActive(active: number): (range: Range) => number[] {
  return (range) => {
    const visible = defaultRangeExtractor(range);
    if (active < 0 || active >= range.count || visible.includes(active)) return visible;
    return [...visible, active].toSorted((a, b) => a - b);
  };
}
