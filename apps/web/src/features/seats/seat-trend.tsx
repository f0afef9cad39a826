import { Button, SegmentedControl, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { formatDay } from '../../lib/dates.ts';
import { TREND_DAYS, type TrendDays } from './seats-search.ts';
import classes from './seat-trend.module.css';
import { drawTrend, turningDays, type TrendDay } from './trend-geometry.ts';

interface SeatTrendProps {
  trend: readonly TrendDay[];
  limit: number | null;
  days: TrendDays;
  onDaysChange: (days: TrendDays) => void;
}

/** Seats in use over time, as a picture and, for whoever can't see it or wants the numbers, as a table. */
export function SeatTrend({ trend, limit, days, onDaysChange }: SeatTrendProps) {
  const { t, i18n } = useLingui();
  const [isTableOpen, table] = useDisclosure(false);
  const { line, area, limitAt, low, high } = drawTrend(trend, limit);
  const [first, last] = [trend[0], trend.at(-1)];
  if (!first || !last) return null;
  const written = (count: number) => count.toLocaleString(i18n.locale);
  const [from, to] = [formatDay(i18n.locale, first.date), formatDay(i18n.locale, last.date)];
  const summary = t`Seats in use from ${from} (${written(first.used)}) to ${to} (${written(last.used)})`;

  return (
    <>
      <div className={classes.controls}>
        <SegmentedControl
          size="xs"
          aria-label={t`How far back`}
          value={String(days)}
          onChange={(value) => onDaysChange(Number(value) as TrendDays)}
          data={TREND_DAYS.toSorted((a, b) => a - b).map((value) => ({
            value: String(value),
            label: <Plural value={value} one="# day" other="# days" />,
          }))}
        />
        <Button size="compact-sm" variant="subtle" onClick={table.toggle} aria-expanded={isTableOpen}>
          {isTableOpen ? <Trans>Hide the table</Trans> : <Trans>Show as a table</Trans>}
        </Button>
      </div>
      <figure className={classes.figure}>
        <div className={classes.picture}>
          <span className={classes.top}>{written(high)}</span>
          <span className={classes.bottom}>{written(low)}</span>
          <svg className={classes.svg} viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={summary}>
            <path d={area} className={classes.area} />
            <path d={line} className={classes.line} vectorEffect="non-scaling-stroke" />
            {limitAt === null ? null : (
              <path d={`M0 ${limitAt}H100`} className={classes.limit} vectorEffect="non-scaling-stroke" />
            )}
          </svg>
        </div>
        <figcaption className={classes.caption}>
          <span>{from}</span>
          {limitAt !== null && limit !== null ? (
            <span className={classes.legend}>
              <Trans>Limit {written(limit)}</Trans>
            </span>
          ) : null}
          <span>{to}</span>
        </figcaption>
      </figure>
      {isTableOpen ? <TrendTable trend={turningDays(trend)} label={summary} /> : null}
    </>
  );
}

function TrendTable({ trend, label }: { trend: readonly TrendDay[]; label: string }) {
  const { i18n } = useLingui();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reached by keyboard
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={classes.table}>
        <caption>
          <VisuallyHidden>
            <Trans>Days on which the number changed</Trans>
          </VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Day</Trans>
            </th>
            <th scope="col">
              <Trans>In use at its end</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {trend.toReversed().map(({ date, used }) => (
            <tr key={date}>
              <th scope="row">{formatDay(i18n.locale, date)}</th>
              <td>{used.toLocaleString(i18n.locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
