import { parseEmailAddress } from '@guildhall/domain';
import type { FieldProblem } from '../../../lib/problems.ts';
import { type DraftPerson, type InviteMode, isStaff, occupationsNeeded } from './draft.ts';

const problem = (field: string, code: string): FieldProblem => ({ field, code, message: '' });

/** What keeps a person from the list, before anything is asked from the server. */
export function checkPerson(person: DraftPerson, mode: InviteMode, others: readonly DraftPerson[]): FieldProblem[] {
  const found: FieldProblem[] = [];
  if (mode === 'managed') {
    if (!person.givenName.trim()) found.push(problem('givenName', 'required'));
    if (!person.familyName.trim()) found.push(problem('familyName', 'required'));
  }
  found.push(...checkEmail(person, mode, others));
  if (occupationsNeeded(person.userType) !== 'none' && person.occupations.length === 0)
    found.push(problem('occupations', 'required'));
  return found;
}

function checkEmail(person: DraftPerson, mode: InviteMode, others: readonly DraftPerson[]): FieldProblem[] {
  if (!person.email.trim()) {
    const isNeeded = mode !== 'managed' || isStaff(person.userType);
    return isNeeded ? [problem('email', 'required')] : [];
  }
  const parsed = parseEmailAddress(person.email);
  if (!parsed.ok) return [problem('email', 'email_malformed')];
  const isThere = others.some((other) => {
    const theirs = parseEmailAddress(other.email);
    return other.key !== person.key && theirs.ok && theirs.value.key === parsed.value.key;
  });
  return isThere ? [problem('email', 'address_repeated')] : [];
}
