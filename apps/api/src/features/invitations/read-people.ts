import {
  checkInvitee,
  cleanText,
  INVITEES_MAX,
  NAME_MAX,
  parseEmailAddress,
  refuse,
  type EmailAddress,
  type Invitee,
  type InviteeFacts,
  type Outcome,
  type Refusal,
} from '@guildhall/domain';
import { aboutPerson } from './chosen-organization.ts';

/** One person of a request, read and judged. */
export interface ReadPerson extends Invitee {
  readonly index: number;
  readonly email: EmailAddress | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly confirmsRoleConflict: boolean;
}

interface RawPerson {
  readonly email?: string | null;
  readonly givenName?: string | null;
  readonly familyName?: string | null;
  readonly userType?: string | null;
  readonly occupationIds?: readonly string[] | null;
  readonly confirmsRoleConflict?: boolean | null;
}

interface Rules {
  readonly facts: InviteeFacts;
  readonly areNamesRequired: boolean;
  /** Whether somebody of this kind needs an address. */
  readonly isEmailRequired: (person: Invitee) => boolean;
}

/** Reads every person of a request; the refusals of all of them at once, each under its path. */
export function readPeople(people: readonly RawPerson[], rules: Rules): Outcome<readonly ReadPerson[]> {
  if (people.length === 0) return { ok: false, refusals: [refuse('required', 'people')] };
  if (people.length > INVITEES_MAX) return { ok: false, refusals: [refuse('too_many', 'people')] };
  const read = people.map((person, index) => readPerson(person, index, rules));
  const refusals = read.flatMap((outcome, index) =>
    outcome.ok ? [] : outcome.refusals.map((refusal) => aboutPerson(index, refusal)),
  );
  const unique = refusals.filter(
    (refusal, index) =>
      refusals.findIndex(({ field, code }) => field === refusal.field && code === refusal.code) === index,
  );
  if (unique.length > 0) return { ok: false, refusals: unique };
  return { ok: true, value: read.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])) };
}

function readPerson(person: RawPerson, index: number, rules: Rules): Outcome<ReadPerson> {
  const names = { max: NAME_MAX, required: rules.areNamesRequired };
  const givenName = cleanText(person.givenName, { ...names, field: 'givenName' });
  const familyName = cleanText(person.familyName, { ...names, field: 'familyName' });
  const invitee = checkInvitee(person, rules.facts);
  const email = readEmail(person.email, invitee.ok && rules.isEmailRequired(invitee.value));
  if (!givenName.ok || !familyName.ok || !invitee.ok || !email.ok) {
    const refusals: Refusal[] = [givenName, familyName, email, invitee].flatMap((outcome) =>
      outcome.ok ? [] : [...outcome.refusals],
    );
    return { ok: false, refusals };
  }
  return {
    ok: true,
    value: {
      ...invitee.value,
      index,
      email: email.value,
      givenName: givenName.value,
      familyName: familyName.value,
      confirmsRoleConflict: person.confirmsRoleConflict ?? false,
    },
  };
}

function readEmail(raw: string | null | undefined, isRequired: boolean): Outcome<EmailAddress | null> {
  if (raw?.trim()) return parseEmailAddress(raw, 'email');
  return isRequired ? { ok: false, refusals: [refuse('required', 'email')] } : { ok: true, value: null };
}
