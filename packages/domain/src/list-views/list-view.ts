import { STAFF_TYPES, type StaffType, type UserType } from '../access/user-type.ts';
import { accepted, refuse, refused, refusalsOf } from '../refusal.ts';
import type { Outcome, Refusal } from '../refusal.ts';
import { cleanText } from '../text/plain-text.ts';

export const LIST_VIEW_NAME_MAX = 60;
export const LIST_VIEW_SEARCH_MAX = 4000;
/** Of one person; and shared ones of one tenant. More tabs than that nobody reads. */
export const LIST_VIEWS_MAX = 50;

/**
 * What a view may fix, as the address of the list spells it. The SSN or NI number is not there: a view would keep it where
 * others read it.
 */
export const LIST_VIEW_KEYS = [
  'type',
  'q',
  'status',
  'account',
  'subscription',
  'agreement',
  'employer',
  'occupation',
  'cohort',
  'provider',
  'supervisor',
  'owner',
  'group',
  'from',
  'to',
  'name',
  'email',
  'reference',
  'new',
  'sort',
  'size',
  'columns',
] as const;

export interface ListViewDetails {
  readonly name: string;
  /** A query string, "status=any&sort=-start_date". */
  readonly search: string;
  /** The user types that see it; none: the owner alone. */
  readonly sharedWith: readonly StaffType[];
  readonly isDefault: boolean;
}

/**
 * Cleans a saved view: a name of at most 60 characters, a query string of known keys, each once, and user types of staff
 * (US-LST-10).
 */
export function cleanListView(raw: {
  readonly name: string;
  readonly search: string;
  readonly sharedWith: readonly string[];
  readonly isDefault: boolean;
}): Outcome<ListViewDetails> {
  const name = cleanText(raw.name, { field: 'name', max: LIST_VIEW_NAME_MAX, required: true });
  const search = cleanSearch(raw.search);
  const sharedWith = STAFF_TYPES.filter((type) => raw.sharedWith.includes(type));
  const unknown: Refusal[] = raw.sharedWith.every((type) => (STAFF_TYPES as readonly string[]).includes(type))
    ? []
    : [refuse('unknown_choice', 'sharedWith')];
  if (!name.ok || !search.ok || unknown.length > 0)
    return refused(...refusalsOf(name), ...refusalsOf(search), ...unknown);
  return accepted({ name: name.value, search: search.value, sharedWith, isDefault: raw.isDefault });
}

function cleanSearch(raw: string): Outcome<string> {
  const text = raw.replace(/^\?/, '');
  if (text.length > LIST_VIEW_SEARCH_MAX) return refused(refuse('too_long', 'search'));
  const pairs = text === '' ? [] : text.split('&').map((pair) => pair.split('='));
  const isKnown = (key: string | undefined) => (LIST_VIEW_KEYS as readonly (string | undefined)[]).includes(key);
  const isReadable = /^[\w.,=&%+*~!'()-]*$/.test(text);
  const isOnce = new Set(pairs.map(([key]) => key)).size === pairs.length;
  return isReadable && isOnce && pairs.every(([key, ...value]) => isKnown(key) && value.length === 1)
    ? accepted(text)
    : refused(refuse('unknown_choice', 'search'));
}

export interface ListViewFacts {
  readonly ownerId: string;
  readonly sharedWith: readonly UserType[];
}

/** True when the viewer sees the view: an own one, one shared with the own user type, and every shared one for whoever runs the tenant. */
export function canSeeListView(
  viewer: { readonly accountId: string; readonly userType: UserType; readonly runsTenant: boolean },
  { ownerId, sharedWith }: ListViewFacts,
): boolean {
  if (sharedWith.length === 0) return ownerId === viewer.accountId;
  return viewer.runsTenant || sharedWith.includes(viewer.userType);
}

/** True when the viewer may change the view: an own one; a shared one is changed by whoever runs the tenant. */
export function canEditListView(
  viewer: { readonly accountId: string; readonly runsTenant: boolean },
  { ownerId, sharedWith }: ListViewFacts,
): boolean {
  return sharedWith.length === 0 ? ownerId === viewer.accountId : viewer.runsTenant;
}
