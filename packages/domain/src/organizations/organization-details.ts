import { accepted, refused, refusalsOf } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import { parseEmailAddress } from '../text/email-address.ts';
import { optional } from '../text/optional.ts';
import { parsePhoneNumber } from '../text/phone-number.ts';
import { cleanText } from '../text/plain-text.ts';
import type { RawText } from '../text/plain-text.ts';
import { cleanAddress } from '../text/postal-address.ts';
import type { Address, RawAddress } from '../text/postal-address.ts';
import { parseWebAddress } from '../text/web-address.ts';

export const ORGANIZATION_NAME_MAX = 200;
export const ORGANIZATION_CODE_MAX = 100;

export interface RawOrganization extends RawAddress {
  readonly name?: RawText;
  readonly code?: RawText;
  readonly email?: RawText;
  readonly phone?: RawText;
  readonly website?: RawText;
}

export interface OrganizationDetails extends Address {
  readonly name: string;
  /** What files call it, such as its EDRS; null where it is to be given the next one of its kind. */
  readonly code: string | null;
  /** As text only: two organizations may share one email address. */
  readonly email: string | null;
  readonly phone: string | null;
  readonly website: string | null;
}

/** Cleans an organization; only its name is required. Gives every refusal at once, in field order (UK-ORG-01). */
export function cleanOrganization(raw: RawOrganization): Outcome<OrganizationDetails> {
  const name = cleanText(raw.name, { field: 'name', max: ORGANIZATION_NAME_MAX, required: true });
  const code = cleanText(raw.code, { field: 'code', max: ORGANIZATION_CODE_MAX });
  const email = optional(raw.email, (text) => parseEmailAddress(text));
  const phone = optional(raw.phone, (text) => parsePhoneNumber(text));
  const website = optional(raw.website, (text) => parseWebAddress(text));
  const address = cleanAddress(raw);
  if (!name.ok || !code.ok || !email.ok || !phone.ok || !website.ok || !address.ok) {
    return refused(...[name, code, email, phone, website, address].flatMap(refusalsOf));
  }
  return accepted({
    name: name.value,
    code: code.value,
    email: email.value?.address ?? null,
    phone: phone.value,
    website: website.value,
    ...address.value,
  });
}
