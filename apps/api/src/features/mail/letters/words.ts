import type { LetterKind } from '@guildhall/domain';

export const PRODUCT = 'Guildhall';

/** How many rows of a file ended how. */
export interface ImportTotals {
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly skipped: number;
}

/** The facts of a letter as they are spoken: names as they are, moments and days written out. */
export interface Spoken {
  readonly tenant: string;
  readonly inviter: string | null;
  readonly organization: string | null;
  readonly occupation: string | null;
  readonly expires: string | null;
  readonly happened: string | null;
  readonly ends: string | null;
  readonly person: string;
  /** How many people besides; 0 for one alone. */
  readonly morePeople: number;
  readonly newEmail: string | null;
  /** Who was in charge before, by name; null for nobody. */
  readonly formerOwners: string | null;
  readonly messageSubject: string;
  readonly fileName: string;
  readonly totals: ImportTotals;
  readonly usedSeats: string;
  readonly seatLimit: string;
}

/** No seat is left, of those that a letter is about. */
export const isFull = ({ usedSeats, seatLimit }: Spoken): boolean => Number(usedSeats) >= Number(seatLimit);

/** What one letter says. */
export interface LetterWords {
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly (string | null)[];
  /** On the button that leads on. */
  readonly button: string;
}

/** All letters in one language. */
export interface Language {
  /** Null for somebody whose name nobody has given yet. */
  readonly greeting: (name: string | null) => string;
  readonly expiry: (when: string) => string;
  readonly footer: (tenant: string) => string;
  readonly letters: Readonly<Record<LetterKind, (facts: Spoken) => LetterWords>>;
}
