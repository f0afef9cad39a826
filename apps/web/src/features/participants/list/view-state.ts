import { parseSearch, stringifySearch } from '../../../lib/search-params.ts';
import { type ParticipantListSearch, parseParticipantListSearch } from './participant-list-search.ts';

/** What a view keeps of an address: all but which view and which dialog is open. */
export function viewSearchOf(given: ParticipantListSearch): string {
  // The router keeps the order in which things were added to the address; equal views have to read the same.
  const { view: _view, dialog: _dialog, ...search } = parseParticipantListSearch(given as Record<string, unknown>);
  return stringifySearch(search as Record<string, unknown>).replace('?', '');
}

/** The address that shows a view. What the list doesn't know any more is left out. */
export function searchOfView({ id, search }: { id: string; search: string }): ParticipantListSearch {
  return { ...parseParticipantListSearch(parseSearch(search)), view: id };
}

/** The address says something else than the view that it names. */
export function isChanged(search: ParticipantListSearch, view: { id: string; search: string }): boolean {
  return viewSearchOf(search) !== viewSearchOf(searchOfView(view));
}

/** Nothing is said: the default view, where there is one, has the word. */
export function isUnsaid(search: ParticipantListSearch): boolean {
  return search.view === undefined && search.dialog === undefined && viewSearchOf(search) === '';
}
