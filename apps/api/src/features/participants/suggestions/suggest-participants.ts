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
  const found = new Map<string, ParticipantRow>();
  // From the quickest to the slowest, and no farther than needed.
  for (const find of [
    () => suggestions.whoseNameBegins(typed, first),
    () => suggestions.whosePartsBegin(typed, 'nameKey', first),
    () => suggestions.whosePartsBegin(typed, 'sortName', first),
    () => suggestions.whoContain(typed, first),
  ]) {
    if (found.size >= first) break;
    for (const row of await find()) if (!found.has(row.id)) found.set(row.id, row);
  }
  return [...found.values()].slice(0, first);
}
