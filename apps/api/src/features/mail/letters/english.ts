import { ENGLISH_IMPORT_LETTERS } from './import-letters.ts';
import { englishPeopleLetters } from './people-letters.ts';
import { isFull, PRODUCT, type Language, type LetterWords, type Spoken } from './words.ts';

/** The words in which the English of the two countries differs. */
interface Country {
  readonly occupation: string;
  readonly participant: string;
  readonly participants: string;
  readonly programStatus: string;
  readonly invitationSubject: (facts: Spoken) => string;
  readonly activationSubject: string;
}

const US: Country = {
  occupation: 'Occupation',
  participant: 'participant',
  participants: 'participants',
  programStatus: 'program status',
  invitationSubject: ({ tenant }) => `Your invitation to ${tenant} on ${PRODUCT}`,
  activationSubject: `Set the password of your ${PRODUCT} account`,
};

// The reference product's subject, with our product's name (UK-LIFE-10).
const UK: Country = {
  occupation: 'Programme',
  participant: 'learner',
  participants: 'learners',
  programStatus: 'programme status',
  invitationSubject: () => `${PRODUCT} account activation`,
  activationSubject: `${PRODUCT} account activation`,
};

const place = ({ organization, occupation }: Spoken, country: Country): string | null =>
  [organization, occupation && `${country.occupation}: ${occupation}`].filter(Boolean).join('. ') || null;

const invitedBy = ({ inviter, tenant }: Spoken): string =>
  inviter
    ? `${inviter} has invited you to join ${tenant} on ${PRODUCT}.`
    : `You are invited to join ${tenant} on ${PRODUCT}.`;

function activation(facts: Spoken, country: Country): LetterWords {
  const { tenant } = facts;
  return {
    subject: country.activationSubject,
    heading: 'Activate your account',
    paragraphs: [
      `${tenant} has an account for you on ${PRODUCT}. Choose a password to use it; this also confirms your email address.`,
      place(facts, country),
    ],
    button: 'Choose a password',
  };
}

const IF_NOT_YOU =
  'If that was you, there is nothing to do. If it was not, reset your password now and tell your administrator.';

const passwordLetters: Pick<Language['letters'], 'password_reset' | 'recovery' | 'password_changed' | 'email_changed'> =
  {
    password_reset: () => ({
      subject: `Reset your ${PRODUCT} password`,
      heading: 'Reset your password',
      paragraphs: [
        'Somebody asked for a new password for this address. Choose it on the page that follows.',
        'If you did not ask for it, ignore this message: your password stays as it is.',
      ],
      button: 'Choose a new password',
    }),
    recovery: ({ tenant }) => ({
      subject: `Get into your ${PRODUCT} account`,
      heading: 'Set up your sign-in',
      paragraphs: [
        `${tenant} keeps an account for you on ${PRODUCT}. Choose a password, and you can sign in from then on.`,
        'If you did not ask for it, ignore this message: nothing changes.',
      ],
      button: 'Choose a password',
    }),
    password_changed: ({ happened }) => ({
      subject: `Your ${PRODUCT} password was changed`,
      heading: 'Your password was changed',
      paragraphs: [
        happened
          ? `The password of your account was changed on ${happened}.`
          : 'The password of your account was changed.',
        IF_NOT_YOU,
      ],
      button: 'Reset the password',
    }),
    email_changed: ({ happened, newEmail }) => ({
      subject: `Your ${PRODUCT} email address was changed`,
      heading: 'Your email address was changed',
      paragraphs: [
        [
          `Your account no longer uses this address${newEmail ? ` but ${newEmail}` : ''}.`,
          happened && `Changed on ${happened}.`,
        ]
          .filter(Boolean)
          .join(' '),
        IF_NOT_YOU,
      ],
      button: 'Open the sign-in page',
    }),
  };

const people = ({ person, morePeople }: Spoken): string =>
  morePeople === 0 ? person : `${person} and ${morePeople} more`;

const fewSeats = ({ tenant, usedSeats, seatLimit }: Spoken, { participant }: Country): LetterWords => ({
  subject: `${tenant} is running out of seats`,
  heading: 'Few seats are left',
  paragraphs: [
    `${tenant} uses ${usedSeats} of ${seatLimit} seats.`,
    `When all are used, no ${participant} can be added or reactivated. Free a seat, or ask whoever runs this installation for more.`,
  ],
  button: 'See the seats',
});

const noSeats = ({ tenant, usedSeats, seatLimit }: Spoken, { participant, programStatus }: Country): LetterWords => ({
  subject: `${tenant} has no seat left`,
  heading: 'No seat is left',
  paragraphs: [
    `${tenant} uses ${usedSeats} of ${seatLimit} seats. No ${participant} can be added, invited or reactivated; staff still can.`,
    `Free a seat: change the ${programStatus} of somebody who has completed or left. Or ask whoever runs this installation for more seats.`,
  ],
  button: 'See the seats',
});

const subscriptionLetters: Pick<
  Language['letters'],
  'subscription_expiring' | 'subscription_expiring_staff' | 'return_without_seat'
> = {
  subscription_expiring: ({ tenant, ends }) => ({
    subject: `Your access to ${PRODUCT} ends soon`,
    heading: 'Your access ends soon',
    paragraphs: [
      `Your access to ${tenant} on ${PRODUCT} ends after ${ends}.`,
      'Ask your administrator if you need it for longer.',
    ],
    button: `Open ${PRODUCT}`,
  }),
  subscription_expiring_staff: (facts) => ({
    subject: `The access of ${people(facts)} ends soon`,
    heading: `The access of ${people(facts)} ends soon`,
    paragraphs: [
      `In ${facts.tenant} the subscription of ${people(facts)} ends after ${facts.ends}.`,
      'Extend it before that day where it is still needed.',
    ],
    button: `Open ${PRODUCT}`,
  }),
  return_without_seat: (facts) => ({
    subject: `${people(facts)} could not come back: no seat is free`,
    heading: 'No seat was free for a return',
    paragraphs: [
      `The suspension of ${people(facts)} in ${facts.tenant} was to end, but every seat is in use.`,
      'The program status stays suspended. As soon as a seat is free, they come back by themselves; it is tried every hour.',
    ],
    button: `Open ${PRODUCT}`,
  }),
};

const accountLetters = (
  country: Country,
): Pick<Language['letters'], 'invitation' | 'account_added' | 'activation_reminder' | 'seats_warning'> => ({
  seats_warning: (facts) => (isFull(facts) ? noSeats : fewSeats)(facts, country),
  invitation: (facts) => ({
    subject: country.invitationSubject(facts),
    heading: `Join ${facts.tenant}`,
    paragraphs: [
      invitedBy(facts),
      place(facts, country),
      'Choose a password to set up your account. This also confirms your email address.',
    ],
    button: 'Accept the invitation',
  }),
  account_added: (facts) => ({
    subject: `You have a new account in ${facts.tenant}`,
    heading: 'A new account was added',
    paragraphs: [
      `Your sign-in now also opens an account in ${facts.tenant}. Switch between your accounts in the menu with your name.`,
      place(facts, country),
    ],
    button: `Open ${PRODUCT}`,
  }),
  activation_reminder: (facts) => ({
    subject: `It is time to start with ${PRODUCT}`,
    heading: 'Your account is waiting',
    paragraphs: [invitedBy(facts), 'You have not set it up yet. It takes a few minutes.', place(facts, country)],
    button: 'Get started',
  }),
});

const english = (country: Country): Language => ({
  greeting: (name) => (name === null ? 'Hello,' : `Hello ${name},`),
  expiry: (when) => `The link works once, until ${when}.`,
  footer: (tenant) => `${tenant} sends this message through ${PRODUCT}. Replies to it may not be read.`,
  letters: {
    ...accountLetters(country),
    conversion: (facts) => activation(facts, country),
    activation: (facts) => activation(facts, UK),
    ...passwordLetters,
    ...subscriptionLetters,
    ...ENGLISH_IMPORT_LETTERS,
    ...englishPeopleLetters(country.participant, country.participants),
    test: ({ tenant }) => ({
      subject: `Test message of ${PRODUCT}`,
      heading: 'Mail works',
      paragraphs: [`This message was sent with the mail settings of ${tenant}. Nothing else is to be done.`],
      button: `Open ${PRODUCT}`,
    }),
  },
});

export const AMERICAN_ENGLISH = english(US);
export const BRITISH_ENGLISH = english(UK);
