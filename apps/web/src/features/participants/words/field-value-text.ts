import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { minPayRateWords } from '../../../lib/person-words/pay-words.ts';
import { formatDay, formatMoment } from '../../../lib/dates.ts';
import { cancellationReasonWords } from '../../../lib/record-words.ts';
import { accountStatusWords, programStatusWords, userTypeWords } from '../../../lib/words.ts';

type Words = Readonly<Record<string, MessageDescriptor>>;

const enumWords: Readonly<Record<string, Words>> = {
  userType: userTypeWords,
  programStatus: programStatusWords,
  accountStatus: accountStatusWords,
  cancellationReason: cancellationReasonWords,
  minPayRate: minPayRateWords,
};

const yes = msg`Yes`;
const no = msg`No`;

/** The stored text of a field as people write it: codes in words, days and moments in the reader's order. */
export function fieldValueText(i18n: I18n, field: string, value: string | null): string {
  if (value === null) return '';
  const word = enumWords[field]?.[value.toUpperCase()];
  if (word) return i18n._(word);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(i18n.locale, value);
  if (/^\d{4}-\d{2}-\d{2}T\d/.test(value)) return formatMoment(i18n.locale, value);
  if (value === 'true' || value === 'false') return i18n._(value === 'true' ? yes : no);
  return value;
}
