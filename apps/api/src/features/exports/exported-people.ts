import type { AccountFilter, AccountSort } from '../accounts/index.ts';
import type { ParticipantSelection, ParticipantSort } from '../participants/index.ts';

/** Who is in a file. */
export type ExportedPeople =
  | { readonly participants: ParticipantSelection; readonly sort: readonly ParticipantSort[] }
  | {
      readonly users: { readonly ids: readonly string[] } | { readonly filter: AccountFilter };
      readonly sort: AccountSort | null;
    };

/** The people as they are kept: the blind index of a number that was looked for, never the number. */
export function storedPeople(people: ExportedPeople): unknown {
  return JSON.parse(JSON.stringify(people, (key, value: unknown) => (key === 'nationalId' ? undefined : value)));
}

/** The people that `storedPeople` was given. */
export function revivedPeople(stored: unknown): ExportedPeople {
  const people = stored as ExportedPeople;
  if (!('participants' in people) || !('search' in people.participants)) return people;
  const { search, exceptIds } = people.participants;
  const index = search.nationalIdIndex as { readonly data: readonly number[] } | null;
  const revived = { ...search, nationalIdIndex: index && Buffer.from(index.data) };
  return { ...people, participants: { search: revived, exceptIds } };
}

/** By which filters of its list the people were chosen; null for one by one. Not what was looked for: that is about people. */
export function filtersOf(people: ExportedPeople): readonly string[] | null {
  if ('users' in people) return 'filter' in people.users ? namesIn(people.users.filter) : null;
  if (!('search' in people.participants)) return null;
  const { filter, nationalIdIndex } = people.participants.search;
  return [...namesIn(filter), ...(nationalIdIndex ? ['nationalId'] : [])];
}

const namesIn = (filter: object): readonly string[] =>
  Object.entries(filter).flatMap(([name, value]) =>
    value === null || value === undefined || value === '' ? [] : name,
  );
