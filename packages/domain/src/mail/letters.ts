import type { Vocabulary } from '../vocabulary.ts';

/** Every kind of letter that the product sends. */
export const LETTER_KINDS = [
  'invitation',
  'conversion',
  'activation',
  'password_reset',
  'recovery',
  'password_changed',
  'email_changed',
  'account_added',
  'activation_reminder',
  'subscription_expiring',
  'subscription_expiring_staff',
  'seats_warning',
  'return_without_seat',
  'message',
  'case_owner_assigned',
  'import_done',
  'test',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** The languages that letters are written in; each kind exists in each. */
export const LETTER_LOCALES = ['en-US', 'en-GB', 'es-US'] as const;
export type LetterLocale = (typeof LETTER_LOCALES)[number];

/** What a letter may say besides its link. Moments and days are ISO 8601; the letter writes them out in words. */
export const LETTER_FACTS = [
  'inviterName',
  'organizationName',
  'occupationTitle',
  /** When the link ends. */
  'expiresAt',
  /** When that happened which the letter is about. */
  'happenedAt',
  /** The address that took the place of an older one. */
  'newEmail',
  /** The last day of a subscription. */
  'endsOn',
  /** Whom the letter is about, where that is not its reader. */
  'personName',
  /** How many people it is about besides. */
  'morePeople',
  /** Who was in charge of them before, by name. */
  'formerOwners',
  /** Whose list the letter leads to. */
  'ownerId',
  'messageSubject',
  /** What somebody has written, line by line. */
  'messageText',
  'fileName',
  'importId',
  /** Totals of an import, which add up to the rows of its file. */
  'rowCount',
  'createdCount',
  'updatedCount',
  'unchangedCount',
  'rejectedCount',
  'skippedCount',
  'usedSeats',
  'seatLimit',
] as const;
export type LetterFact = (typeof LETTER_FACTS)[number];
export type LetterFacts = Readonly<Partial<Record<LetterFact, string>>>;

/** Gives the language of a tenant's letters where none was chosen. */
export function letterLocaleOf(vocabulary: Vocabulary): LetterLocale {
  return vocabulary === 'uk' ? 'en-GB' : 'en-US';
}
