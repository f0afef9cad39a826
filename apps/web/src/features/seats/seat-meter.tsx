import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../graphql/generated/index.ts';
import { useMaskedFragment } from '../../graphql/use-masked-fragment.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { SeatAdvice } from './seat-advice.tsx';
import classes from './seat-meter.module.css';

const SeatMeter_seats = graphql(`
  fragment SeatMeter_seats on SeatUsage {
    limit
    used
    reserved
    free
    warningPercent
    level
  }
`);

/** Seats in use, limit and free ones, as numbers and as a bar; with what to do where they run short. */
export function SeatMeter({ seats: from }: { seats: FragmentType<typeof SeatMeter_seats> }) {
  const { limit, used, reserved, free, warningPercent, level } = useMaskedFragment(SeatMeter_seats, from);
  const { t, i18n } = useLingui();
  const written = (count: number) => count.toLocaleString(i18n.locale);
  return (
    <div className={classes.root} data-level={level}>
      <dl className={classes.numbers}>
        <Figure label={<Trans>In use</Trans>}>{written(used)}</Figure>
        {reserved > 0 ? <Figure label={<Trans>Kept for a running batch</Trans>}>{written(reserved)}</Figure> : null}
        <Figure label={<Trans>Free</Trans>}>{free === null ? <Trans>No limit</Trans> : written(free)}</Figure>
        {limit === null ? null : <Figure label={<Trans>In the contract</Trans>}>{written(limit)}</Figure>}
      </dl>
      {limit === null ? null : (
        <>
          <div
            className={classes.bar}
            role="meter"
            aria-label={t`Seats in use`}
            aria-valuemin={0}
            aria-valuemax={limit}
            aria-valuenow={Math.min(used, limit)}
            aria-valuetext={t`${written(used)} of ${written(limit)}`}
          >
            <span className={classes.fill} style={{ width: `${share(used, limit)}%` }} />
            <span className={classes.mark} style={{ insetInlineStart: `${warningPercent}%` }} />
          </div>
          <p className={classes.note}>
            <Trans>
              Those who run this account are told at {warningPercent} % and at the limit.{' '}
              <TextLink to="/settings/accounts">Change the warning</TextLink>
            </Trans>
          </p>
          <SeatAdvice level={level} free={free ?? 0} used={used} limit={limit} />
        </>
      )}
    </div>
  );
}

function Figure({ label, children }: { label: React.ReactNode; children: React.ReactNode }) {
  return (
    <div className={classes.figure}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const share = (used: number, limit: number): number => (limit === 0 ? 100 : Math.min(100, (used / limit) * 100));
