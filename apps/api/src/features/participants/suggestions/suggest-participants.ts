import type { RequestServices } from '../../../request-services.ts';
import type { ParticipantRow } from '../participant-row.ts';

/** Participants whom a text may mean, those whose name begins with it before others; everybody once. */
export async function suggestParticipants(
  { suggestions }: RequestServices,
  text: string,
  first: number,
): Promise<ParticipantRow[]> {
  // NUL can't be in any stored text.
  const typed = text.replaceAll('\0', '').toWellFormed();
  const begin = await suggestions.whoseNameBegins(typed, first);
  if (begin.length === first) return begin;
  const known = new Set(begin.map(({ id }) => id));
  const others = (await suggestions.whoContain(typed, first)).filter(({ id }) => !known.has(id));
  return [...begin, ...others].slice(0, first);
}
