import { withApprenticeAge, type IdentityRules } from '@guildhall/domain';
import { given } from '../../graphql/given.ts';
import type { ParticipantRow } from './participant-row.ts';

const IDENTITY = [
  'givenName',
  'familyName',
  'preferredName',
  'pronouns',
  'email',
  'phone',
  'dateOfBirth',
  'referenceNumber',
  'uln',
] as const;
const ADDRESS = ['addressLine1', 'addressLine2', 'city', 'region', 'postalCode', 'country'] as const;
const BY_AGE = ['userType', 'dateOfBirth', 'startDate'] as const;
const BY_COUNTRY = ['givenName', 'familyName', 'preferredName', 'phone', 'uln'] as const;

/** What an edit says of somebody, be it from a form, the API or a line of a file; undefined = left alone. */
export type PersonEdit = { readonly [K in keyof ParticipantRow]?: unknown };

/** The identity after an edit, still to be cleaned. */
export const editedIdentity = (edit: PersonEdit, row: ParticipantRow) => merged(IDENTITY, edit, row);

/** The postal address after an edit, still to be cleaned. */
export const editedAddress = (edit: PersonEdit, row: ParticipantRow) => merged(ADDRESS, edit, row);

/** What is chosen from lists and so needs no cleaning, after an edit. */
export function editedChoices(
  edit: { readonly [K in 'userType' | 'caseOwnerId' | 'minPayRate' | 'isTestRecord']?: ParticipantRow[K] | null },
  row: ParticipantRow,
) {
  return {
    userType: edit.userType ?? row.userType,
    caseOwnerId: given(edit.caseOwnerId, row.caseOwnerId),
    minPayRate: given(edit.minPayRate, row.minPayRate),
    isTestRecord: edit.isTestRecord ?? row.isTestRecord,
  };
}

/** The rules that an edit is judged by: what it leaves alone stays as it was entered, under whichever rules. */
export function rulesOfEdit(
  { vocabulary, isPhoneRequired = false, isPreferredNameRequired = false, ...others }: IdentityRules,
  edit: PersonEdit,
  row?: ParticipantRow,
): IdentityRules {
  const isAsked = (field: keyof ParticipantRow) => edit[field] !== undefined;
  const rules = {
    ...others,
    ...(vocabulary && BY_COUNTRY.some(isAsked) ? { vocabulary } : {}),
    isPhoneRequired: isPhoneRequired && isAsked('phone'),
    isPreferredNameRequired: isPreferredNameRequired && isAsked('preferredName'),
  };
  if (!row || !BY_AGE.some(isAsked) || vocabulary === 'uk') return rules;
  return withApprenticeAge(rules, merged(['userType', 'startDate'], edit, row));
}

function merged<K extends keyof ParticipantRow>(
  fields: readonly K[],
  edit: PersonEdit,
  row: ParticipantRow,
): Pick<ParticipantRow, K> {
  const entries = fields.map((field) => [field, given(edit[field] as ParticipantRow[K] | undefined, row[field])]);
  return Object.fromEntries(entries) as Pick<ParticipantRow, K>;
}
