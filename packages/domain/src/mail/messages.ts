import { accepted, refusalsOf, refused } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import { cleanText } from '../text/plain-text.ts';
import type { RawText } from '../text/plain-text.ts';

export const MESSAGE_SUBJECT_MAX = 150;
export const MESSAGE_TEXT_MAX = 4_000;
/** How many messages of staff one person gets in a day at most, whoever writes them. */
export const MESSAGES_PER_PERSON = 5;
/** How many a tenant sends in a day at most. */
export const MESSAGES_PER_TENANT = 5_000;

/** A letter of staff's own words. */
export interface Message {
  readonly subject: string;
  readonly text: string;
}

/** Reads what somebody has written; both are needed (UK-GRID-33). */
export function cleanMessage(raw: { readonly subject: RawText; readonly text: RawText }): Outcome<Message> {
  const subject = cleanText(raw.subject, { field: 'subject', max: MESSAGE_SUBJECT_MAX, required: true });
  const text = cleanText(raw.text, { field: 'text', max: MESSAGE_TEXT_MAX, required: true, multiline: true });
  if (!subject.ok || !text.ok) return refused(...refusalsOf(subject), ...refusalsOf(text));
  return accepted({ subject: subject.value, text: text.value });
}

/** True when one more message may go to the person. */
export function maySendMessage({
  toPerson,
  byTenant,
}: {
  readonly toPerson: number;
  readonly byTenant: number;
}): boolean {
  return toPerson < MESSAGES_PER_PERSON && byTenant < MESSAGES_PER_TENANT;
}
