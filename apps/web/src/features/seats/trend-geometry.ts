/** A day with the seats in use at its end. */
export interface TrendDay {
  readonly date: string;
  readonly used: number;
}

/** A trend as a drawing of 100 by 100, with the numbers at its edges. */
export interface TrendDrawing {
  /** The line, in steps: a seat is taken at once. */
  readonly line: string;
  readonly area: string;
  /** Where the limit lies; null when it is out of the picture. */
  readonly limitAt: number | null;
  readonly low: number;
  readonly high: number;
}

/** Draws a trend between its lowest and its highest number; the limit is in the picture where it is not far away. */
export function drawTrend(trend: readonly TrendDay[], limit: number | null): TrendDrawing {
  const counts = trend.map(({ used }) => used);
  const most = Math.max(0, ...counts);
  const isLimitNear = limit !== null && limit <= most * 2 + 10;
  const high = niceTop(Math.max(most, isLimitNear ? limit : 0));
  const y = (count: number) => round(100 - (count / high) * 100);
  const x = (index: number) => round(counts.length < 2 ? 0 : (index / (counts.length - 1)) * 100);
  const steps = counts.map((count, index) => (index === 0 ? `M0 ${y(count)}` : `H${x(index)}V${y(count)}`));
  const line = `${steps.join('')}H100`;
  return { line, area: `${line}V100H0Z`, limitAt: isLimitNear ? y(limit) : null, low: 0, high };
}

/** The days on which the number changed, with the first and the last one. */
export function turningDays(trend: readonly TrendDay[]): TrendDay[] {
  return trend.filter(
    ({ used }, index) => index === 0 || index === trend.length - 1 || used !== trend[index - 1]?.used,
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;

// The next number that people like to read: 1, 2 or 5 times a power of ten, in quarters.
function niceTop(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))));
  const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((step) => step * unit);
  return Math.ceil(Math.max(4, steps.find((step) => step >= value) ?? value));
}
