import type { LetterFacts, LetterKind, LetterLocale, Vocabulary } from '@guildhall/domain';
import { AMERICAN_ENGLISH, BRITISH_ENGLISH } from './english.ts';
import { letterHtml } from './letter-html.tsx';
import { letterText } from './letter-text.ts';
import type { Letter } from './letter.ts';
import { SPANISH } from './spanish.ts';
import type { Language, Spoken } from './words.ts';

/** What a letter is made of. */
export interface LetterSource {
  readonly kind: LetterKind;
  readonly locale: LetterLocale;
  readonly toName: string;
  readonly facts: LetterFacts;
  readonly tenantName: string;
  readonly vocabulary: Vocabulary;
  /** Where its button leads. */
  readonly url: string;
  /** The tenant's own paragraph; goes into letters that invite. */
  readonly ownText: string | null;
}

const LANGUAGES: Readonly<Record<LetterLocale, Language>> = {
  'en-US': AMERICAN_ENGLISH,
  'en-GB': BRITISH_ENGLISH,
  'es-US': SPANISH,
};

// A tenant has no time zone of its own yet; the letter names the one that it uses.
const TIME_ZONES: Readonly<Record<Vocabulary, string>> = { us: 'America/New_York', uk: 'Europe/London' };

const INVITING: readonly LetterKind[] = ['invitation', 'conversion', 'activation', 'activation_reminder'];

/** Writes a letter: subject, HTML and plain text. */
export function composeLetter(source: LetterSource): { subject: string; html: string; text: string } {
  const letter = wordLetter(source);
  return { subject: letter.subject, html: letterHtml(letter), text: letterText(letter) };
}

function wordLetter(source: LetterSource): Letter {
  const { kind, locale, toName, url } = source;
  const language = LANGUAGES[locale];
  const spoken = speak(source);
  const words = language.letters[kind](spoken);
  return {
    locale,
    subject: words.subject,
    heading: words.heading,
    // Whoever is invited by address alone has no name yet.
    greeting: language.greeting(toName === '' || toName.includes('@') ? null : toName),
    paragraphs: words.paragraphs.filter((paragraph) => paragraph !== null),
    ownLines: ownTextOf(source)?.split('\n') ?? [],
    button: words.button,
    url,
    expiry: spoken.expires === null ? null : language.expiry(spoken.expires),
    footer: language.footer(spoken.tenant),
  };
}

/** Words that are nobody's of this product: the tenant's paragraph, or what somebody has written to people. */
function ownTextOf({ kind, ownText, facts }: LetterSource): string | null {
  if (kind === 'message') return facts.messageText ?? null;
  return INVITING.includes(kind) ? ownText : null;
}

function speak({ facts, tenantName, locale, vocabulary }: LetterSource): Spoken {
  const timeZone = TIME_ZONES[vocabulary];
  const moment = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    tenant: tenantName,
    inviter: facts.inviterName ?? null,
    organization: facts.organizationName ?? null,
    occupation: facts.occupationTitle ?? null,
    expires: written(facts.expiresAt, moment),
    happened: written(facts.happenedAt, moment),
    ends: written(facts.endsOn, day),
    person: facts.personName ?? '',
    morePeople: Number(facts.morePeople ?? 0),
    newEmail: facts.newEmail ?? null,
    formerOwners: facts.formerOwners ?? null,
    messageSubject: facts.messageSubject ?? '',
    fileName: facts.fileName ?? '',
    totals: {
      rows: Number(facts.rowCount ?? 0),
      created: Number(facts.createdCount ?? 0),
      updated: Number(facts.updatedCount ?? 0),
      unchanged: Number(facts.unchangedCount ?? 0),
      rejected: Number(facts.rejectedCount ?? 0),
      skipped: Number(facts.skippedCount ?? 0),
    },
    usedSeats: facts.usedSeats ?? '',
    seatLimit: facts.seatLimit ?? '',
  };
}

const written = (iso: string | undefined, format: Intl.DateTimeFormat): string | null =>
  iso === undefined ? null : format.format(new Date(iso));
