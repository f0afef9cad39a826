import type { LetterLocale } from '@guildhall/domain';

/** A letter in the order in which it is read; both forms are made of it, so they can't say different things. */
export interface Letter {
  readonly locale: LetterLocale;
  readonly subject: string;
  readonly heading: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  /** Lines of the tenant's own paragraph. */
  readonly ownLines: readonly string[];
  readonly button: string;
  readonly url: string;
  readonly expiry: string | null;
  readonly footer: string;
}
