import type { RequestServices } from '../../../request-services.ts';
import type { ParticipantRow } from '../participant-row.ts';

/** Participants whom a text may mean, those whose name begins with it before others; everybody once. */
export async function suggestParticipants(
  { suggestions }: RequestServices,
  text: string,
  first: number,
): Promise<ParticipantRow[]> {
  const begin = await suggestions.whoseNameBegins(text, first);
  if (begin.length === first) return begin;
  const known = new Set(begin.map(({ id }) => id));
  const others = (await suggestions.whoContain(text, first)).filter(({ id }) => !known.has(id));
  return [...begin, ...others].slice(0, first);
}
