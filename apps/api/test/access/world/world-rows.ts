// An invented tenant as rows of the database.
import { duplicateNameKey, emailKey, nameSortKey } from '@guildhall/domain';
import { emailOf, type Participant, type Tenant, type Training } from './model.ts';

export type Row = Readonly<Record<string, unknown>>;
type Logins = ReadonlyMap<string, string>;

const FRESH = { version: 1, created_at: 'now', updated_at: 'now' };
const withId = (row: Row): Row => ({ id: crypto.randomUUID(), ...row });

/** The rows of every table, in an order that foreign keys accept; `tenant_id` is left out. */
export function rowsOf(tenant: Tenant, logins: Logins): [table: string, rows: Row[]][] {
  return [...structureOf(tenant), ...peopleOf(tenant, logins), ...assignmentsOf(tenant)];
}

let serial = 0;
const title = (word: string): string => `${word} ${(serial += 1)}`;

function structureOf({ organizations, partnerships, occupations, groups }: Tenant): [string, Row[]][] {
  const provided = occupations.flatMap(({ id, providerIds }) => providerIds.map((provider) => [id, provider] as const));
  return [
    ['organizations', organizations.map((one) => ({ ...one, name: title(one.kind), code: title('CODE'), ...FRESH }))],
    ['partnerships', partnerships.map((pair) => withId({ sponsor_id: pair.sponsorId, employer_id: pair.employerId }))],
    [
      'occupations',
      occupations.map(({ id, ownerId }) => {
        const words = { title: title('Trade'), code: title('OCC'), training_approach: 'hybrid' };
        return { id, owner_id: ownerId, ...words, ...FRESH };
      }),
    ],
    ['occupation_providers', provided.map(([occupation_id, provider_id]) => withId({ occupation_id, provider_id }))],
    ['groups', groups.map(({ id, parentId }) => ({ id, parent_id: parentId, name: title('Group') }))],
  ];
}

function peopleOf({ staff, participants, applicantId }: Tenant, logins: Logins): [string, Row[]][] {
  const members = [...staff, ...participants].flatMap(({ id, memberOf }) =>
    memberOf.map((group) => [id, group] as const),
  );
  const mentored = staff.flatMap(({ id, occupationIds }) =>
    occupationIds.map((occupation) => [id, occupation] as const),
  );
  return [
    [
      'accounts',
      staff.map(({ id, userType, organizationId }) => ({
        ...account(id, userType, ['Staff', title('Member')], logins),
        organization_id: organizationId,
      })),
    ],
    ['accounts', participants.map((one) => personRow(one, logins))],
    ['accounts', [account(applicantId, 'applicant', ['Amber', 'Applicant'], logins)]],
    ['mentor_occupations', mentored.map(([account_id, occupation_id]) => withId({ account_id, occupation_id }))],
    ['group_members', members.map(([account_id, group_id]) => withId({ account_id, group_id }))],
  ];
}

function assignmentsOf({ cohorts, participants }: Tenant): [string, Row[]][] {
  const former = { is_current: false, program_status: 'completed', start_date: '2020-01-01' };
  return [
    [
      'cohorts',
      cohorts.map(({ id, ownerId, supervisorId }) => ({
        id,
        owner_id: ownerId,
        supervisor_id: supervisorId,
        title: title('Cohort'),
        ...FRESH,
      })),
    ],
    [
      'enrollments',
      participants.flatMap((one) => [
        ...one.former.map((training) => enrollment(one, training, former)),
        enrollment(one, one.current, {
          is_current: true,
          program_status: one.programStatus,
          start_date: one.startDate,
        }),
      ]),
    ],
    [
      'supervisions',
      participants.flatMap(({ id, supervisorIds }) =>
        supervisorIds.map((supervisor_id, index) =>
          withId({ participant_id: id, supervisor_id, source: index === 1 ? 'cohort' : 'direct' }),
        ),
      ),
    ],
  ];
}

function account(id: string, userType: string, [given, family]: readonly [string, string], logins: Logins): Row {
  return {
    id,
    user_type: userType,
    account_status: 'active',
    given_name: given,
    family_name: family,
    login_id: logins.get(id) ?? null,
    email: emailOf(id),
    email_key: emailKey(emailOf(id)),
    sort_name: nameSortKey(family, given),
    name_key: duplicateNameKey(given, family),
    ...FRESH,
  };
}

const personRow = (one: Participant, logins: Logins): Row => ({
  ...account(one.id, one.userType, [one.givenName, one.familyName], logins),
  date_of_birth: one.dateOfBirth,
  case_owner_id: one.caseOwnerId,
  deleted_at: one.isDeleted ? 'now' : null,
});

const enrollment = (one: Participant, training: Training, more: Row): Row =>
  withId({
    participant_id: one.id,
    participant_type: one.userType,
    sort_name: '',
    created_at: 'now',
    employer_id: training.employerId,
    occupation_id: training.occupationId,
    provider_id: training.providerId,
    cohort_id: training.cohortId,
    referrer_id: training.referrerId,
    ...more,
  });
