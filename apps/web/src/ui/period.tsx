import { Trans, useLingui } from '@lingui/react/macro';
import { formatDay } from '../lib/dates.ts';

interface PeriodProps {
  /** YYYY-MM-DD */
  start: string | null;
  end: string | null;
}

/** From one day to another, either of which may be open. */
export function Period({ start, end }: PeriodProps) {
  const { i18n } = useLingui();
  const first = formatDay(i18n.locale, start);
  const last = formatDay(i18n.locale, end);
  if (first && last) return `${first} – ${last}`;
  if (first) return <Trans>From {first}</Trans>;
  return last ? <Trans>Until {last}</Trans> : null;
}
