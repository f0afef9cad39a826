import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CustomFieldType } from '../../../graphql/generated/graphql.ts';
import { formatDay } from '../../../lib/dates.ts';

const yes = msg`Yes`;
const no = msg`No`;

/** The value of a custom field as the reader writes it; numbers stay text, so that no digit is lost. */
export function customValueText(i18n: I18n, type: CustomFieldType, value: string | null): string {
  if (value === null || value === '') return '';
  if (type === 'DATE') return formatDay(i18n.locale, value);
  if (type === 'BOOLEAN') return i18n._(value === 'true' ? yes : no);
  return value;
}
