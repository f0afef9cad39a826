import type { AccountFilter, AccountSort } from '../../graphql/generated/graphql.ts';
import { compact } from '../../lib/search-params.ts';
import type { GridSort } from '../../ui/data-grid/grid-types.ts';
import type { AccountListSearch } from './account-search.ts';

function capitals<T extends string>(values: readonly T[] | undefined): Uppercase<T>[] | undefined {
  return values?.length ? values.map((value) => value.toUpperCase() as Uppercase<T>) : undefined;
}

/** From the address to the filter of the query. */
export function filterOf(search: AccountListSearch): AccountFilter {
  return compact<AccountFilter>({
    text: search.q,
    userTypes: capitals(search.type),
    accountTypes: capitals(search.account),
    accountStatuses: capitals(search.status),
    subscriptionStatuses: capitals(search.subscription),
    organizationIds: search.organization,
    caseOwnerIds: search.owner,
    expiresWithinDays: search.ends === undefined ? undefined : Number(search.ends),
    isDeleted: search.deleted ? true : undefined,
  });
}

export function sortOf({ sort = 'name' }: AccountListSearch): AccountSort {
  return {
    key: sort.replace(/^-/, '').toUpperCase() as AccountSort['key'],
    direction: sort.startsWith('-') ? 'DESC' : 'ASC',
  };
}

export const sortingOf = ({ sort = 'name' }: AccountListSearch): GridSort[] => [
  { id: sort.replace(/^-/, ''), desc: sort.startsWith('-') },
];

/** One key at a time; what was clicked last counts. */
export function sortSearchOf(sorting: readonly GridSort[]): AccountListSearch['sort'] {
  const last = sorting.at(-1);
  if (!last || (last.id === 'name' && !last.desc)) return undefined;
  return `${last.desc ? '-' : ''}${last.id}` as AccountListSearch['sort'];
}
