import type { UserType } from '@guildhall/domain';
import { personSource } from '../people/person.ts';
import type { DemoPerson, Span } from '../plan/tenant-plan.ts';
import { startOfDay, timestamp } from '../randomness/moments.ts';
import type { RowSet } from '../rows/row-set.ts';
import { accountRow, identityColumns } from './accounts.ts';
import type { EmailBook } from './accounts.ts';
import { addLogin } from './logins.ts';
import type { Employer, Organization, Staff, World } from './world.ts';

const DAY = 86_400_000;
const WITH_LOGIN = 0.92;
const LEFT = 0.04;

export interface StaffOptions {
  readonly emails: EmailBook;
  readonly foundedAt: number;
  readonly passwordHash: string | null;
}

/** Adds the staff of every organization, those who try the demo first, with what mentors and limited staff belong to. */
export function addStaff(rows: RowSet, world: World, options: StaffOptions): void {
  const hire = staffSource(rows, world, options);
  for (const organization of world.organizations) {
    for (const [userType, count] of headcount(world, organization)) {
      const demoPeople = world.plan.demoPeople.filter(
        (person) => person.userType === userType && person.organization === organization.plan.code,
      );
      for (let index = 0; index < Math.max(count, demoPeople.length); index += 1) {
        organization.staff.push(hire(organization, userType, index, demoPeople[index]));
      }
    }
  }
  for (const employer of world.employers) addMentorOccupations(rows, world, employer, options.foundedAt);
  limitSomeToGroups(rows, world, options.foundedAt);
}

function headcount({ plan, random, employers }: World, { plan: { kind, weight } }: Organization): [UserType, number][] {
  const draw = ([min, max]: Span) => random.int(min, max);
  const { staffing } = plan;
  switch (kind) {
    case 'regulator':
      return [['regulator', draw(staffing.regulatorUsers)]];
    case 'sponsor':
      return [['sponsor', draw(staffing.sponsorUsers)]];
    case 'provider':
      return [['provider', draw(staffing.instructors)]];
    case 'referrer':
      return [['referrer', draw(staffing.referrers)]];
    case 'other':
      return [];
    case 'employer': {
      const total = employers.reduce((sum, employer) => sum + employer.plan.weight, 0);
      const [min, max] = staffing.supervisors;
      const wanted = Math.round((plan.participants * weight) / total / staffing.participantsPerSupervisor);
      return [
        ['administrator', draw(staffing.administrators)],
        ['supervisor', Math.min(Math.max(wanted, min), max)],
        ['mentor', draw(staffing.mentors)],
      ];
    }
  }
}

function staffSource(rows: RowSet, world: World, { emails, foundedAt, passwordHash }: StaffOptions) {
  const { plan, random } = world;
  const drawPerson = personSource(plan.people.cultures);
  return (organization: Organization, userType: UserType, index: number, demo: DemoPerson | undefined): Staff => {
    const person = demo ?? drawPerson(random);
    const email = demo?.email ?? emails.addressFor(person);
    const createdAt = foundedAt + random.int(1, 30) * DAY + random.int(0, 8 * 3_600_000);
    const hasLogin = demo !== undefined || (plan.authenticatedShare > 0 && random.chance(WITH_LOGIN));
    const accountStatus = !demo && index > 0 && random.chance(LEFT) ? 'deactivated' : 'active';
    const id = world.ids.at(createdAt);
    const name = `${person.givenName} ${person.familyName}`;
    const lastSignIn = startOfDay(plan.asOf) - random.int(0, 30 * DAY);
    rows.accounts.push(
      accountRow({
        tenant_id: world.tenantId,
        id,
        login_id: hasLogin
          ? addLogin(rows, { email, name, createdAt, passwordHash: demo ? passwordHash : null })
          : null,
        user_type: userType,
        organization_id: organization.id,
        account_status: accountStatus,
        ...identityColumns(person, email),
        phone: plan.people.phone(random, organization.city),
        last_sign_in_at: hasLogin && !demo && accountStatus === 'active' ? timestamp(lastSignIn) : null,
        created_at: timestamp(createdAt),
        updated_at: timestamp(createdAt),
      }),
    );
    return { id, userType, accountStatus, createdAt };
  };
}

// The mentor of the demo has the main trades of the employer, so that there are people to see.
function addMentorOccupations(rows: RowSet, world: World, employer: Employer, foundedAt: number): void {
  const mentors = employer.staff.filter(({ userType }) => userType === 'mentor');
  mentors.forEach((mentor, index) => {
    const count = world.random.int(1, 3);
    const occupations =
      index === 0 ? employer.occupations.slice(0, 3) : world.random.sample(employer.occupations, count);
    for (const occupation of occupations) {
      rows.mentor_occupations.push({
        tenant_id: world.tenantId,
        id: world.ids.at(foundedAt + 31 * DAY),
        account_id: mentor.id,
        occupation_id: occupation.id,
      });
    }
  });
}

// A part of the sponsor's own people works for one group only; those who try the demo come first and see everybody.
function limitSomeToGroups(rows: RowSet, world: World, foundedAt: number): void {
  if (world.groups.length === 0) return;
  for (const organization of world.organizations.filter(({ plan }) => plan.kind === 'sponsor')) {
    for (const staff of organization.staff.slice(4)) {
      rows.group_members.push({
        tenant_id: world.tenantId,
        id: world.ids.at(foundedAt + 31 * DAY),
        group_id: world.random.pick(world.groups).id,
        account_id: staff.id,
      });
    }
  }
}
