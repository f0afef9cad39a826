import { refuse, refusalsOf } from '../refusal.ts';
import type { Refusal } from '../refusal.ts';
import { cleanText } from '../text/plain-text.ts';
import type { RawText } from '../text/plain-text.ts';

/** What a file of people has besides what their form has: what nobody sets by hand. Reading such a file leaves it out. */
export const LIST_ONLY_COLUMNS = {
  account_status: 'Account status',
  account_kind: 'Signs in as',
  subscription_status: 'Subscription',
  status_date: 'Status since',
  last_sign_in_at: 'Last sign-in',
  created_at: 'Created on',
  updated_at: 'Last changed on',
} as const;
export type ListOnlyColumn = keyof typeof LIST_ONLY_COLUMNS;

/** The columns of a file of users, in its order. */
export const USER_COLUMNS = {
  id: 'ID',
  given_name: 'Given name',
  family_name: 'Family name',
  email: 'E-mail',
  user_type: 'User type',
  organization: 'Organization',
  account_status: 'Account status',
  account_kind: 'Signs in as',
  subscription_status: 'Subscription',
  subscription_starts_on: 'Subscription from',
  subscription_ends_on: 'Subscription until',
  program_status: 'Program status',
  case_owner: 'Case owner',
  invited_at: 'Invited on',
  last_sign_in_at: 'Last sign-in',
  created_at: 'Created on',
} as const;
export type UserColumn = keyof typeof USER_COLUMNS;

/** What a file has of SSNs or NI numbers. */
export const NATIONAL_ID_EXPORTS = ['none', 'masked', 'revealed'] as const;
export type NationalIdExport = (typeof NATIONAL_ID_EXPORTS)[number];

export const EXPORT_REASON_MAX = 500;
/** As many columns as somebody can choose. */
export const EXPORT_COLUMNS_MAX = 1_000;
/** A prepared file can be fetched this long. */
export const EXPORT_MINUTES = 60;

export interface RawExportChoice {
  readonly columns?: readonly string[] | null | undefined;
  readonly withDemographics: boolean;
  readonly nationalIds: NationalIdExport;
  readonly reason?: RawText;
}

/** True for a file with what only confidants may know: whoever takes it says why (US-LST-11). */
export function isConfidentialExport({
  withDemographics,
  nationalIds,
}: Pick<RawExportChoice, 'withDemographics' | 'nationalIds'>): boolean {
  return withDemographics || nationalIds !== 'none';
}

/**
 * Checks what somebody wants in a file.
 *
 * @param known the columns that there are
 */
export function checkExport(choice: RawExportChoice, known: ReadonlySet<string>): readonly Refusal[] {
  const { columns, reason } = choice;
  const refusals: Refusal[] = [];
  if (columns && (columns.length === 0 || columns.some((column) => !known.has(column))))
    refusals.push(refuse('unknown_choice', 'columns'));
  const rule = { field: 'reason', max: EXPORT_REASON_MAX, multiline: true };
  const cleaned = isConfidentialExport(choice)
    ? cleanText(reason, { ...rule, required: true })
    : cleanText(reason, rule);
  return [...refusals, ...refusalsOf(cleaned)];
}
