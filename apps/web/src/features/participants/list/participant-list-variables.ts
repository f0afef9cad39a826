import type { ParticipantFilter, ParticipantSort } from '../../../graphql/generated/graphql.ts';
import type { GridSort } from '../../../ui/data-grid/grid-types.ts';
import { compact } from '../../../lib/search-params.ts';
import type { ParticipantListSearch } from './participant-list-search.ts';

/** The schema spells the closed lists in capitals, addresses don't. */
function capitals<T extends string>(values: readonly T[] | undefined): Uppercase<T>[] | undefined {
  return values?.length ? values.map((value) => value.toUpperCase() as Uppercase<T>) : undefined;
}

function statusesOf({ status, agreement }: ParticipantListSearch): ParticipantFilter['programStatuses'] {
  // Half of those whose statuses contradict each other are not active in the program.
  if (!status || status.length === 0) return agreement ? undefined : ['ACTIVE'];
  return status[0] === 'any' ? undefined : capitals(status as Exclude<typeof status, ['any']>);
}

/** From the address to the filter of the query. What is undefined is not sent. */
export function filterOf(search: ParticipantListSearch, nationalId: string | undefined): ParticipantFilter {
  return compact<ParticipantFilter>({
    text: search.q,
    name: search.name,
    email: search.email,
    referenceNumber: search.reference,
    nationalId,
    userTypes: search.type ? capitals([search.type]) : undefined,
    programStatuses: statusesOf(search),
    accountStatuses: capitals(search.account),
    subscriptionStatuses: capitals(search.subscription),
    hasStatusInconsistency: search.agreement?.length === 1 ? search.agreement[0] === 'contradictory' : undefined,
    isNewToViewer: search.new?.length ? true : undefined,
    employerIds: search.employer,
    occupationIds: search.occupation,
    cohortIds: search.cohort,
    providerIds: search.provider,
    supervisorIds: search.supervisor,
    caseOwnerIds: search.owner,
    groupIds: search.group,
    startDateFrom: search.from,
    startDateTo: search.to,
  });
}

export function sortingOf(search: ParticipantListSearch): GridSort[] {
  return (search.sort ?? []).map((entry) => ({ id: entry.replace(/^-/, ''), desc: entry.startsWith('-') }));
}

export function sortSearchOf(sorting: readonly GridSort[]): string[] {
  return sorting.map(({ id, desc }) => (desc ? `-${id}` : id));
}

export function sortOf(search: ParticipantListSearch): ParticipantSort[] {
  const sort = sortingOf(search).map(({ id, desc }) => ({
    key: id.toUpperCase() as ParticipantSort['key'],
    direction: desc ? ('DESC' as const) : ('ASC' as const),
  }));
  return sort.length > 0 ? sort : [{ key: 'NAME', direction: 'ASC' }];
}

/** True when something beyond the usual "active only" narrows the list. */
export function isNarrowed(search: ParticipantListSearch, nationalId: string | undefined): boolean {
  const {
    type: _type,
    sort: _sort,
    size: _size,
    dialog: _dialog,
    columns: _columns,
    view: _view,
    status,
    ...filters
  } = search;
  const isUsualStatus = !status || status.length === 0 || status[0] === 'any';
  return nationalId !== undefined || !isUsualStatus || Object.values(filters).some((value) => value !== undefined);
}
