import { useLingui } from '@lingui/react/macro';
import { formatDay } from '../../lib/dates.ts';
import classes from './activation-chart.module.css';

interface ActivationChartProps {
  days: readonly { day: string; count: number }[];
  average: number;
  chosen: string | undefined;
  onChoose: (day: string) => void;
}

const width = 720;
const height = 220;
const edge = 28;

/** A line day by day, and the average dashed. The table under it holds the same for those who don't see it. */
export function ActivationChart({ days, average, chosen, onChoose }: ActivationChartProps) {
  const { t, i18n } = useLingui();
  const most = Math.max(1, ...days.map(({ count }) => count));
  const x = (index: number) => edge + (index * (width - 2 * edge)) / Math.max(1, days.length - 1);
  const y = (count: number) => height - edge - (count * (height - 2 * edge)) / most;
  const line = days.map(({ count }, index) => `${index === 0 ? 'M' : 'L'}${x(index)} ${y(count)}`).join(' ');
  const label = (day: string, count: number) => `${formatDay(i18n.locale, day)}: ${count}`;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={classes.root} role="img" aria-label={t`Activations day by day`}>
      <line x1={edge} x2={width - edge} y1={y(0)} y2={y(0)} className={classes.axis} />
      <text x={4} y={y(most) + 4} className={classes.label}>
        {most}
      </text>
      <text x={4} y={y(0) + 4} className={classes.label}>
        0
      </text>
      <line x1={edge} x2={width - edge} y1={y(average)} y2={y(average)} className={classes.average} />
      <path d={line} className={classes.line} />
      {days.map(({ day, count }, index) => (
        // The same is done by the buttons of the table, with the keyboard too.
        <circle
          key={day}
          cx={x(index)}
          cy={y(count)}
          r={day === chosen ? 6 : 4}
          className={classes.point}
          onClick={() => onChoose(day)}
        >
          <title>{label(day, count)}</title>
        </circle>
      ))}
    </svg>
  );
}
