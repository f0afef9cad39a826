import {
  ACCOUNT_STATUSES,
  type AccountStatus,
  PARTICIPANT_TYPES,
  type ParticipantType,
  PROGRAM_STATUSES,
  type ProgramStatus,
  SUBSCRIPTION_STATUSES,
  type SubscriptionStatus,
} from '@guildhall/domain';
import { compact, dayOf, idsOf, listOf, oneOf, rawList, textOf } from '../../../lib/search-params.ts';
import { chosenColumnsOf } from './columns/column-choice.ts';

export const sortKeys = [
  'name',
  'start_date',
  'program_status',
  'employer',
  'occupation',
  'reference_number',
  'email',
  'user_type',
  'account_status',
  'expected_end_date',
  'cohort',
  'case_owner',
  'last_sign_in_at',
  'new_to_viewer',
  'created_at',
  'updated_at',
] as const;

const agreements = ['contradictory', 'agreeing'] as const;
export type Agreement = (typeof agreements)[number];

export const pageSizes = [25, 50, 100, 200] as const;
export type PageSize = (typeof pageSizes)[number];

/** What the address of the list holds; the SSN and NI number filter is left out on purpose: addresses end up in logs. */
export interface ParticipantListSearch {
  type?: ParticipantType | undefined;
  q?: string | undefined;
  /** Left out: the active ones. `['any']`: every status. */
  status?: ProgramStatus[] | ['any'] | undefined;
  account?: AccountStatus[] | undefined;
  subscription?: SubscriptionStatus[] | undefined;
  /** Whether program status and account status contradict each other. */
  agreement?: Agreement[] | undefined;
  employer?: string[] | undefined;
  occupation?: string[] | undefined;
  cohort?: string[] | undefined;
  provider?: string[] | undefined;
  supervisor?: string[] | undefined;
  owner?: string[] | undefined;
  group?: string[] | undefined;
  from?: string | undefined;
  to?: string | undefined;
  name?: string | undefined;
  email?: string | undefined;
  reference?: string | undefined;
  /** "-start_date" is descending. */
  sort?: string[] | undefined;
  size?: PageSize | undefined;
  /** The columns in their order, "email.300" with a width; left out: the usual ones. */
  columns?: string[] | undefined;
  /** Only those who are new to the viewer, their case owner. */
  new?: ['mine'] | undefined;
  /** The saved view that the rest came from; `none` for none, also where there is a default. */
  view?: string | undefined;
  dialog?: 'add' | undefined;
}

function sortOf(value: unknown): string[] {
  const keys = new Set<string>();
  return rawList(value)
    .filter((entry) => {
      const key = entry.replace(/^-/, '');
      const isNew = oneOf(key, sortKeys) !== undefined && !keys.has(key);
      keys.add(key);
      return isNew;
    })
    .slice(0, 3);
}

export function parseParticipantListSearch(search: Record<string, unknown>): ParticipantListSearch {
  const isAnyStatus = rawList(search.status).includes('any');
  return compact({
    type: oneOf(search.type, PARTICIPANT_TYPES),
    q: textOf(search.q),
    status: isAnyStatus ? (['any'] satisfies ['any']) : listOf(search.status, PROGRAM_STATUSES),
    account: listOf(search.account, ACCOUNT_STATUSES),
    subscription: listOf(search.subscription, SUBSCRIPTION_STATUSES),
    agreement: listOf(search.agreement, agreements),
    employer: idsOf(search.employer),
    occupation: idsOf(search.occupation),
    cohort: idsOf(search.cohort),
    provider: idsOf(search.provider),
    supervisor: idsOf(search.supervisor),
    owner: idsOf(search.owner),
    group: idsOf(search.group),
    from: dayOf(search.from),
    to: dayOf(search.to),
    name: textOf(search.name),
    email: textOf(search.email),
    reference: textOf(search.reference),
    sort: sortOf(search.sort),
    size: pageSizes.find((size) => size !== 25 && String(size) === String(search.size)),
    columns: chosenColumnsOf(search.columns),
    new: listOf(search.new, ['mine'] as const) as ['mine'],
    view: idsOf(search.view)[0],
    dialog: oneOf(search.dialog, ['add'] as const),
  });
}
