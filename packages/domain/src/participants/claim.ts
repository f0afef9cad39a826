import { parseCalendarDate } from '../dates/calendar-date.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Viewer } from '../access/viewer.ts';
import { accepted, refuse, refused } from '../refusal.ts';
import type { Outcome, Refusal } from '../refusal.ts';
import { parseEmailAddress } from '../text/email-address.ts';
import type { AccountStatus } from '../accounts/account-status.ts';
import { duplicateNameKey } from './duplicates.ts';

/** What somebody knows of a person whom they do not see yet; nothing but the whole of it finds anybody. */
export interface RawClaimProbe {
  readonly email?: string | null;
  readonly givenName?: string | null;
  readonly familyName?: string | null;
  readonly dateOfBirth?: string | null;
}

/** An address, or a name together with a day of birth. */
export type ClaimProbe =
  { readonly emailKey: string } | { readonly nameKey: string; readonly dateOfBirth: CalendarDate };

/** Reads what is known of a person: the e-mail address, or else given name, family name and date of birth (US-ASG-06). */
export function cleanClaimProbe(raw: RawClaimProbe): Outcome<ClaimProbe> {
  if (raw.email?.trim()) {
    const email = parseEmailAddress(raw.email);
    return email.ok ? accepted({ emailKey: email.value.key }) : email;
  }
  const [givenName, familyName] = [raw.givenName?.trim() ?? '', raw.familyName?.trim() ?? ''];
  const missing: Refusal[] = [
    ...(givenName === '' ? [refuse('required', 'givenName')] : []),
    ...(familyName === '' ? [refuse('required', 'familyName')] : []),
    ...(raw.dateOfBirth?.trim() ? [] : [refuse('required', 'dateOfBirth')]),
  ];
  if (missing.length > 0) return refused(...missing);
  const day = parseCalendarDate(raw.dateOfBirth?.trim() ?? '', 'dateOfBirth');
  return day.ok ? accepted({ nameKey: duplicateNameKey(givenName, familyName), dateOfBirth: day.value }) : day;
}

export interface ClaimableFacts {
  readonly tenantId: string;
  readonly employerId: string;
  readonly accountStatus: AccountStatus;
  readonly groupIds: readonly string[];
}

/**
 * True when a supervisor may add the participant to those whom they supervise: the tenant allows it, both are of one employer,
 * the participant is not in the archive, and groups that limit the supervisor hold (US-ASG-06, US-ASG-11).
 */
export function canClaim(viewer: Viewer, participant: ClaimableFacts, isAllowed: boolean): boolean {
  return (
    isAllowed &&
    viewer.isActive &&
    viewer.userType === 'supervisor' &&
    viewer.tenantId === participant.tenantId &&
    viewer.organizationId === participant.employerId &&
    participant.accountStatus !== 'archived' &&
    (viewer.groupIds === null || participant.groupIds.some((id) => viewer.groupIds?.includes(id)))
  );
}
