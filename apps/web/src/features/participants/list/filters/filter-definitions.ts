import { ACCOUNT_STATUSES, PROGRAM_STATUSES, SUBSCRIPTION_STATUSES } from '@guildhall/domain';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { accountStatusWords, programStatusWords, subscriptionStatusWords } from '../../../../lib/words.ts';
import type { ParticipantListSearch } from '../participant-list-search.ts';

export type EntityKey = 'employer' | 'occupation' | 'cohort' | 'provider' | 'supervisor' | 'owner';
export type ChoiceKey = 'status' | 'account' | 'subscription' | 'agreement' | 'new';
export type TextKey = 'name' | 'email' | 'reference';
export type FilterKey = ChoiceKey | EntityKey | TextKey | 'group' | 'start' | 'nationalId';

export interface FilterDefinition {
  key: FilterKey;
  label: MessageDescriptor;
}

/** In the order of the menu. */
export const filterDefinitions: readonly FilterDefinition[] = [
  { key: 'status', label: msg`Program status` },
  { key: 'account', label: msg`Account status` },
  { key: 'subscription', label: msg`Subscription status` },
  { key: 'agreement', label: msg`Program and account status` },
  { key: 'employer', label: msg`Employer` },
  { key: 'occupation', label: msg`Occupation` },
  { key: 'cohort', label: msg`Cohort` },
  { key: 'provider', label: msg`Training provider` },
  { key: 'supervisor', label: msg`Supervisor` },
  { key: 'owner', label: msg`Case owner` },
  { key: 'new', label: msg`New people` },
  { key: 'group', label: msg`Groups` },
  { key: 'start', label: msg`Start date` },
  { key: 'name', label: msg`Name` },
  { key: 'email', label: msg`E-mail` },
  { key: 'reference', label: msg`Reference number` },
  { key: 'nationalId', label: msg`SSN or NI number` },
];

/** What the viewer may look through decides which filters make sense. */
export interface FilterRights {
  viewerCanListCohorts: boolean;
  viewerCanListOccupations: boolean;
  viewerCanListOrganizations: boolean;
  viewerCanListStaff: boolean;
  viewerCanSearchNationalIds: boolean;
}

const neededRights: Readonly<Partial<Record<FilterKey, keyof FilterRights>>> = {
  employer: 'viewerCanListOrganizations',
  occupation: 'viewerCanListOccupations',
  cohort: 'viewerCanListCohorts',
  provider: 'viewerCanListOrganizations',
  supervisor: 'viewerCanListStaff',
  owner: 'viewerCanListStaff',
  group: 'viewerCanListStaff',
  nationalId: 'viewerCanSearchNationalIds',
};

/** The filters to offer; before the viewer is known, those that everybody has. */
export function offeredFilters(rights: FilterRights | undefined): readonly FilterDefinition[] {
  return filterDefinitions.filter(({ key }) => {
    const needed = neededRights[key];
    return needed === undefined || rights?.[needed] === true;
  });
}

interface ChoiceWords {
  value: string;
  label: MessageDescriptor;
}

function choicesOf<T extends string>(
  values: readonly T[],
  words: Readonly<Record<Uppercase<T>, MessageDescriptor>>,
): ChoiceWords[] {
  return values.map((value) => ({ value, label: words[value.toUpperCase() as Uppercase<T>] }));
}

export const filterChoices: Readonly<Record<ChoiceKey, readonly ChoiceWords[]>> = {
  status: choicesOf(PROGRAM_STATUSES, programStatusWords),
  account: choicesOf(ACCOUNT_STATUSES, accountStatusWords),
  subscription: choicesOf(SUBSCRIPTION_STATUSES, subscriptionStatusWords),
  agreement: [
    { value: 'contradictory', label: msg`Contradict each other` },
    { value: 'agreeing', label: msg`Agree` },
  ],
  new: [{ value: 'mine', label: msg`New to me as their case owner` }],
};

/** The filters as the chips know them: the address, and what is kept out of it. */
export interface FilterValues extends ParticipantListSearch {
  nationalId?: string | undefined;
}

export function isChoiceKey(key: FilterKey): key is ChoiceKey {
  return key in filterChoices;
}

/** The program statuses that the list shows: the active ones unless somebody says otherwise, or looks for contradictions. */
export function shownStatuses({ status, agreement }: FilterValues): readonly string[] {
  if (status?.length) return status;
  return agreement ? ['any'] : ['active'];
}

export function isTextKey(key: FilterKey): key is TextKey {
  return key === 'name' || key === 'email' || key === 'reference';
}

export function isSet(values: FilterValues, key: FilterKey): boolean {
  if (key === 'status') return true;
  if (key === 'start') return values.from !== undefined || values.to !== undefined;
  const value = values[key];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** What to change to take a filter away. */
export function cleared(key: FilterKey): FilterValues {
  return key === 'start' ? { from: undefined, to: undefined } : { [key]: undefined };
}

/** What to change to take every filter away: everybody of this list, whatever the status. */
export const everybody: FilterValues = {
  ...Object.fromEntries(
    filterDefinitions.flatMap(({ key }) => Object.keys(cleared(key)).map((each) => [each, undefined])),
  ),
  q: undefined,
  status: ['any'],
};
