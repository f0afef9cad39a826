import { accepted, checkMessageReader, judgeBatch, refused, type Message, type Outcome } from '@guildhall/domain';
import type { RequestServices } from '../../request-services.ts';
import type { ParticipantRow } from '../participants/index.ts';
import type { Chunk, PlannedChunk } from './chunk.ts';

interface Judged {
  readonly takesSeat: false;
  readonly row: ParticipantRow;
}

/** Sends a letter of staff's own words to each person who can get one; each bears the batch, so that none gets it twice. */
export async function planMessageChunk(
  services: RequestServices,
  message: Message,
  { batch, items, isPreview }: Chunk,
): Promise<PlannedChunk> {
  const ids = items.map(({ participantId }) => participantId);
  const { participants, messages } = services;
  const rows = await (isPreview ? participants.findMany(ids) : participants.findManyForUpdate(ids));
  const since = services.now();
  const [sentTo, sentByTenant] = await Promise.all([
    messages.sentTo(
      rows.map(({ id }) => id),
      since,
    ),
    messages.sentByTenant(since),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  // The record is not changed by a letter, so another version of it is no reason against one.
  const people = items.map(({ participantId }) => ({ versionSeen: null, facts: byId.get(participantId) ?? null }));
  // What the preview has counted so far is not sent yet.
  let byTenant = sentByTenant + (isPreview ? batch.changedCount : 0);
  const verdicts = judgeBatch(people, null, (row): Outcome<Judged> => {
    const refusal = checkMessageReader({ ...row, sentToday: sentTo.get(row.id) ?? 0 }, byTenant);
    if (refusal) return refused(refusal);
    byTenant += 1;
    return accepted({ takesSeat: false, row });
  });
  const readers = verdicts.flatMap(({ result }) => result?.row ?? []);
  return { verdicts, seatsTaken: 0, seatsFreed: 0, save: () => send(services, message, readers, batch.id) };
}

async function send(
  services: RequestServices,
  { subject, text }: Message,
  readers: readonly ParticipantRow[],
  batchId: string,
): Promise<void> {
  if (readers.length === 0) return;
  const { displayName: inviterName } = await services.staff.self();
  await services.mail.postAll(
    readers.map(({ id, email, givenName, familyName, preferredName }) => ({
      kind: 'message' as const,
      to: { email: email ?? '', name: `${preferredName ?? givenName} ${familyName}`, accountId: id },
      facts: { messageSubject: subject, messageText: text, inviterName },
      occasion: `batch ${batchId}`,
    })),
  );
  await services.messages.record(
    readers.map(({ id }) => id),
    subject,
  );
}
