import { duplicateNameKey, nameSortKey, parseEmailAddress } from '@guildhall/domain';
import type { EmailAddress } from '@guildhall/domain';
import type { Person } from '../people/person.ts';
import type { TenantPlan } from '../plan/tenant-plan.ts';
import type { AccountRow } from '../rows/account-rows.ts';

type Named = Pick<Person, 'givenName' | 'familyName'> & { readonly preferredName?: string | null };
type Fixed = 'tenant_id' | 'id' | 'user_type' | 'account_status' | 'created_at' | 'updated_at' | keyof Identity;
type Identity = ReturnType<typeof identityColumns>;

const NOTHING: Omit<AccountRow, Fixed> = {
  login_id: null,
  organization_id: null,
  phone: null,
  date_of_birth: null,
  reference_number: null,
  address_line1: null,
  address_line2: null,
  city: null,
  region: null,
  postal_code: null,
  case_owner_id: null,
  invited_at: null,
  subscription_ends_on: null,
  subscription_cancelled_at: null,
  last_sign_in_at: null,
  created_by: null,
};

/** An account; columns that are not given are null. */
export function accountRow(columns: Pick<AccountRow, Fixed> & Partial<AccountRow>): AccountRow {
  return { ...NOTHING, ...columns };
}

/** The columns of an account that follow from who the person is; keys are computed by the domain. */
export function identityColumns(person: Named, address: string | null) {
  const email = address === null ? null : emailAddress(address);
  return {
    given_name: person.givenName,
    family_name: person.familyName,
    preferred_name: person.preferredName ?? null,
    email: email?.address ?? null,
    email_key: email?.key ?? null,
    sort_name: nameSortKey(person.familyName, person.givenName),
    name_key: duplicateNameKey(person.givenName, person.familyName),
  };
}

/** Hands out addresses that are unique in a tenant. */
export class EmailBook {
  readonly #domain: string;
  readonly #isNumbered: boolean;
  readonly #taken = new Map<string, number>();
  #count = 0;

  // In bulk every address has a number, so that nothing has to be remembered.
  constructor({ people, hasDetails }: Pick<TenantPlan, 'people' | 'hasDetails'>) {
    this.#domain = people.emailDomain;
    this.#isNumbered = !hasDetails;
  }

  addressFor({ givenName, familyName }: Named): string {
    const name = duplicateNameKey(givenName, familyName)
      .replace(' ', '.')
      .replace(/[^a-z.]/g, '');
    return `${name}${this.#numberAfter(name)}@${this.#domain}`;
  }

  #numberAfter(name: string): string {
    if (this.#isNumbered) return String((this.#count += 1));
    const count = (this.#taken.get(name) ?? 0) + 1;
    this.#taken.set(name, count);
    return count === 1 ? '' : String(count);
  }
}

function emailAddress(address: string): EmailAddress {
  const parsed = parseEmailAddress(address);
  if (!parsed.ok) throw new Error('A generated e-mail address is malformed.');
  return parsed.value;
}
