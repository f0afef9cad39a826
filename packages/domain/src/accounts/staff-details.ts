import { checkUserType } from '../access/contract.ts';
import type { ContractType, Packages } from '../access/contract.ts';
import type { OrganizationKind } from '../access/organization-kind.ts';
import { isStaffType, isUserType, organizationKindOf } from '../access/user-type.ts';
import type { StaffType, UserType } from '../access/user-type.ts';
import { NAME_MAX } from '../participants/identity.ts';
import { accepted, refuse, refused, refusalsOf } from '../refusal.ts';
import type { Outcome, Refusal } from '../refusal.ts';
import { parseEmailAddress } from '../text/email-address.ts';
import type { EmailAddress } from '../text/email-address.ts';
import { optional } from '../text/optional.ts';
import { parsePhoneNumber } from '../text/phone-number.ts';
import { cleanText } from '../text/plain-text.ts';
import type { RawText } from '../text/plain-text.ts';

export const TITLE_MAX = 100;

export interface RawStaff {
  readonly title?: RawText;
  readonly givenName?: RawText;
  readonly familyName?: RawText;
  readonly email?: RawText;
  readonly phone?: RawText;
}

export interface StaffDetails {
  readonly title: string | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: EmailAddress;
  readonly phone: string | null;
}

/** Cleans who a staff member is: names and address are required. Gives every refusal at once (UK-ORG-02). */
export function cleanStaff(raw: RawStaff): Outcome<StaffDetails> {
  const title = cleanText(raw.title, { field: 'title', max: TITLE_MAX });
  const givenName = cleanText(raw.givenName, { field: 'givenName', max: NAME_MAX, required: true });
  const familyName = cleanText(raw.familyName, { field: 'familyName', max: NAME_MAX, required: true });
  const address = optional(raw.email, (text) => parseEmailAddress(text, 'email'));
  const email = address.ok && address.value === null ? refused(refuse('required', 'email')) : address;
  const phone = optional(raw.phone, (text) => parsePhoneNumber(text, 'phone'));
  if (!title.ok || !givenName.ok || !familyName.ok || !email.ok || email.value === null || !phone.ok) {
    return refused(...[title, givenName, familyName, email, phone].flatMap(refusalsOf));
  }
  return accepted({
    title: title.value,
    givenName: givenName.value,
    familyName: familyName.value,
    email: email.value,
    phone: phone.value,
  });
}

/** Where staff belong, as it arrives. */
export interface StaffPlace {
  readonly userType: string | null | undefined;
  readonly occupationIds: readonly string[];
}

export interface StaffPlaceFacts extends Packages {
  readonly contract: ContractType;
  readonly granterType: UserType;
  /** The chosen organization; null when the viewer can't choose it. */
  readonly organization: { readonly kind: OrganizationKind; readonly isArchived: boolean } | null;
  /** Those of the chosen occupations that the organization may use. */
  readonly usableOccupationIds: readonly string[];
}

/**
 * Checks user type, organization and occupations of staff: a user type that contract and granter allow, an organization of
 * its kind, and for a mentor at least one occupation that the organization may use (US-UT-05, US-UT-09, US-PRT-04).
 */
export function checkStaffPlace(place: StaffPlace, facts: StaffPlaceFacts): Outcome<StaffType> {
  const { userType } = place;
  if (!userType || !isUserType(userType)) return refused(refuse(userType ? 'unknown_choice' : 'required', 'userType'));
  if (!isStaffType(userType)) return refused(refuse('unknown_choice', 'userType'));
  const refusals = [checkUserType(userType, facts), checkOrganization(userType, facts), checkOccupations(place, facts)];
  const found = refusals.filter((refusal) => refusal !== null);
  return found.length > 0 ? refused(...found) : accepted(userType);
}

function checkOrganization(userType: StaffType, { organization }: StaffPlaceFacts): Refusal | null {
  if (!organization || organization.kind !== organizationKindOf(userType)) {
    return refuse('unknown_choice', 'organizationId');
  }
  return organization.isArchived ? refuse('organization_archived', 'organizationId') : null;
}

function checkOccupations({ userType, occupationIds }: StaffPlace, facts: StaffPlaceFacts): Refusal | null {
  if (userType !== 'mentor') return occupationIds.length > 0 ? refuse('unknown_choice', 'occupationIds') : null;
  if (occupationIds.length === 0) return refuse('required', 'occupationIds');
  const areUsable = occupationIds.every((id) => facts.usableOccupationIds.includes(id));
  return areUsable ? null : refuse('occupation_not_usable', 'occupationIds');
}
