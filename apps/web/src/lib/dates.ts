// Days without time stay YYYY-MM-DD strings; only their display is by locale, and never shifted by a time zone.
const dayFormats = new Map<string, Intl.DateTimeFormat>();
const momentFormats = new Map<string, Intl.DateTimeFormat>();

function cached(formats: Map<string, Intl.DateTimeFormat>, locale: string, options: Intl.DateTimeFormatOptions) {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, options);
    formats.set(locale, format);
  }
  return format;
}

/** "Jan 31, 2026" or "31 Jan 2026"; an empty text for no date. */
export function formatDay(locale: string, day: string | null | undefined): string {
  if (!day) return '';
  const format = cached(dayFormats, locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A moment in the reader's own time zone. */
export function formatMoment(locale: string, moment: string | null | undefined): string {
  if (!moment) return '';
  return cached(momentFormats, locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment));
}

/** Today where the reader is, as YYYY-MM-DD. */
export function today(now: Date = new Date()): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
