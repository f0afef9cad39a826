// What staff write to participants, and what case owners hear of people whom they were given; in every language.
import { PRODUCT, type Language, type Spoken } from './words.ts';

type PeopleLetters = Pick<Language['letters'], 'message' | 'case_owner_assigned'>;

interface PeopleWords {
  readonly sent: (sender: string | null, tenant: string) => string;
  readonly open: string;
  readonly isYours: (count: number) => string;
  readonly given: (by: string | null, people: string, tenant: string) => string;
  readonly formerly: (owners: string) => string;
  readonly nobody: string;
  readonly andMore: (first: string, more: number) => string;
  readonly seeList: string;
}

const lettersOf = (words: PeopleWords): PeopleLetters => ({
  message: ({ messageSubject, inviter, tenant }) => ({
    subject: messageSubject,
    heading: messageSubject,
    paragraphs: [words.sent(inviter, tenant)],
    button: words.open,
  }),
  case_owner_assigned: (facts: Spoken) => {
    const { inviter, person, morePeople, tenant, formerOwners } = facts;
    const people = morePeople === 0 ? person : words.andMore(person, morePeople);
    return {
      subject: words.isYours(morePeople + 1),
      heading: words.isYours(morePeople + 1),
      paragraphs: [
        words.given(inviter, people, tenant),
        formerOwners === null ? words.nobody : words.formerly(formerOwners),
      ],
      button: words.seeList,
    };
  },
});

/** @param participants the country's word for them, one and many */
export const englishPeopleLetters = (participant: string, participants: string): PeopleLetters =>
  lettersOf({
    sent: (sender, tenant) => `${sender ?? tenant} has sent you this message through ${PRODUCT}:`,
    open: `Open ${PRODUCT}`,
    isYours: (count) =>
      count === 1
        ? `You are now the case owner of one more ${participant}`
        : `You are now the case owner of ${count} more ${participants}`,
    given: (by, people, tenant) =>
      by
        ? `${by} has made you the case owner of ${people} in ${tenant}.`
        : `You are now the case owner of ${people} in ${tenant}.`,
    formerly: (owners) => `Case owner until now: ${owners}.`,
    nobody: 'There was no case owner before.',
    andMore: (first, more) => `${first} and ${more} more`,
    seeList: 'See your list',
  });

export const SPANISH_PEOPLE_LETTERS: PeopleLetters = lettersOf({
  sent: (sender, tenant) => `${sender ?? tenant} le envía este mensaje por medio de ${PRODUCT}:`,
  open: `Abrir ${PRODUCT}`,
  isYours: (count) =>
    count === 1 ? 'Usted es responsable de un participante más' : `Usted es responsable de ${count} participantes más`,
  given: (by, people, tenant) =>
    by
      ? `${by} le ha nombrado responsable de ${people} en ${tenant}.`
      : `Usted es responsable de ${people} en ${tenant}.`,
  formerly: (owners) => `Responsable hasta ahora: ${owners}.`,
  nobody: 'Antes no había responsable.',
  andMore: (first, more) => `${first} y ${more} más`,
  seeList: 'Ver su lista',
});
