import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import {
  cleanCustomValue,
  cleanDemographics,
  cleanIdentity,
  duplicateNameKey,
  nameSortKey,
  nationalIdKindOf,
  organizationKindOf,
  parseNationalId,
  refusalsOf,
} from '@guildhall/domain';
import type { AccountRow } from '../rows/account-rows.ts';
import { byId, collect, isStaff, lookUp, PLANS } from '../test-support.ts';

describe.each(PLANS)('every row about people of $key', (plan) => {
  const nationalIds: string[] = [];
  const rows = collect(plan, 'rules', {
    sealNationalId: (value, { kind }) => {
      nationalIds.push(value);
      return { kind, ciphertext: Buffer.alloc(0), blindIndex: Buffer.alloc(0), masked: '' };
    },
  });
  const { accounts, organizations, participants, currentOf, employerOf } = lookUp(rows);
  const identityOf = (account: AccountRow) => ({
    givenName: account.given_name,
    familyName: account.family_name,
    preferredName: account.preferred_name,
    pronouns: null,
    phone: account.phone,
    dateOfBirth: account.date_of_birth,
    referenceNumber: account.reference_number,
    uln: null,
  });

  test('has an id of its own', () => {
    const ids = Object.values(rows).flatMap((list: readonly { id: string }[]) => list.map(({ id }) => id));

    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has an e-mail address that nobody else has, where no mail arrives', () => {
    const keys = rows.accounts.flatMap((account) => account.email_key ?? []);

    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/@(example\.(com|org)|(uk\.)?demo\.example)$/.test(key))).toEqual([]);
  });

  test('has an identity that the domain leaves as it is', () => {
    const changed = rows.accounts.filter((account) => {
      const raw = identityOf(account);
      const cleaned = cleanIdentity({ ...raw, email: account.email }, { today: plan.asOf });
      const email = account.email === null ? null : { address: account.email, key: account.email_key };
      return !isDeepStrictEqual(cleaned, { ok: true, value: { ...raw, email } });
    });

    expect(changed).toEqual([]);
  });

  test('has the keys by which people are sorted and compared', () => {
    const wrong = rows.accounts.filter(
      ({ given_name: given, family_name: family, sort_name, name_key }) =>
        sort_name !== nameSortKey(family, given) || name_key !== duplicateNameKey(given, family),
    );

    expect(wrong).toEqual([]);
  });

  test('has a reference number of its own if it is a participant', () => {
    expect(new Set(participants.map((account) => account.reference_number)).size).toBe(plan.participants);
  });

  test('names an organization of the right kind if it is staff, and none otherwise', () => {
    const wrong = rows.accounts.filter((account) => {
      const kind = account.organization_id === null ? null : organizations.get(account.organization_id)?.kind;
      return kind !== (isStaff(account) ? organizationKindOf(account.user_type) : null);
    });

    expect(wrong).toEqual([]);
  });

  test('is not younger than today', () => {
    const moments = [...rows.accounts, ...rows.enrollments, ...rows.supervisions, ...rows.status_changes];

    expect(moments.filter(({ created_at }) => created_at.slice(0, 10) > plan.asOf)).toEqual([]);
  });

  test('has demographics of the closed lists', () => {
    const refusals = rows.demographics.flatMap(({ veteran_status: veteranStatus, employment_status, ...rest }) =>
      refusalsOf(cleanDemographics({ ...rest, veteranStatus, employmentStatus: employment_status }, plan.vocabulary)),
    );

    expect(refusals).toEqual([]);
  });

  test('has custom values in the form that the type of their field has', () => {
    const fields = byId(rows.custom_fields);
    const wrong = rows.custom_values.filter(
      ({ field_id, value }) => !isDeepStrictEqual(cleanCustomValue(fields.get(field_id)!, value), { ok: true, value }),
    );

    expect(wrong).toEqual([]);
  });

  test('[US-MAN-13] has a national id that nobody else has, so that a file of all of them is read again', () => {
    expect(new Set(nationalIds).size).toBe(nationalIds.length);
  });

  test('has a national id in the form that the domain gives it', () => {
    const kind = nationalIdKindOf(plan.vocabulary);
    const wrong = nationalIds.filter((value) => !isDeepStrictEqual(parseNationalId(kind, value), { ok: true, value }));

    expect(nationalIds.length > 0).toBe(plan.hasDetails);
    expect(wrong).toEqual([]);
  });

  test('has an active case owner of the employer or of one of its sponsors', () => {
    const wrong = participants.filter(({ id, case_owner_id }) => {
      if (case_owner_id === null) return false;
      const employer = employerOf(currentOf.get(id)!);
      const owner = accounts.get(case_owner_id)!;
      const isNear = [employer.id, ...employer.sponsorIds].includes(owner.organization_id ?? '');
      return !isNear || owner.account_status !== 'active';
    });

    expect(wrong).toEqual([]);
  });
});
