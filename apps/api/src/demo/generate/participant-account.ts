import { addDays, daysBetween } from '@guildhall/domain';
import type { AccountStatus, CalendarDate, ParticipantType } from '@guildhall/domain';
import type { Person } from '../people/person.ts';
import type { DemoPerson } from '../plan/tenant-plan.ts';
import { officeHour, startOfDay, timestamp } from '../randomness/moments.ts';
import type { Random } from '../randomness/random.ts';
import type { AccountRow } from '../rows/account-rows.ts';
import type { RowSet } from '../rows/row-set.ts';
import { accountRow, identityColumns } from './accounts.ts';
import type { EmailBook } from './accounts.ts';
import { addLogin } from './logins.ts';
import { drawCaseOwner } from './placement.ts';
import type { ProgramHistory } from './program-history.ts';
import type { Employer, World } from './world.ts';

const DAY = 86_400_000;
const WITHOUT_EMAIL = 0.04;
const ARCHIVED_AFTER_DAYS = 450;

export interface NewParticipant {
  readonly index: number;
  readonly person: Person;
  readonly userType: ParticipantType;
  readonly employer: Employer;
  readonly startDate: CalendarDate;
  readonly program: ProgramHistory;
  readonly createdAt: number;
  readonly changedAt: number;
  readonly createdBy: string;
  readonly demo: DemoPerson | undefined;
}

export interface AccountOptions {
  readonly emails: EmailBook;
  readonly passwordHash: string | null;
}

/** Adds the account of a participant, with a login for those who sign in by themselves. */
export function addParticipantAccount(
  rows: RowSet,
  world: World,
  id: string,
  participant: NewParticipant,
  options: AccountOptions,
): AccountRow {
  const { random, plan } = world;
  const { person, employer, demo, createdAt } = participant;
  const email = emailOf(random, participant, options.emails);
  const hasLogin = demo !== undefined || (email !== null && random.chance(plan.authenticatedShare));
  const account = accountRow({
    tenant_id: world.tenantId,
    id,
    user_type: participant.userType,
    account_status: accountStatusOf(random, participant.program, plan.asOf),
    ...identityColumns(person, email),
    phone: random.chance(0.93) ? plan.people.phone(random, employer.city) : null,
    date_of_birth: dateOfBirth(random, participant),
    reference_number: referenceNumber(plan.referencePrefix, participant),
    ...plan.people.address(random, random.chance(0.7) ? employer.city : random.pick(plan.people.cities)),
    case_owner_id: drawCaseOwner(random, employer)?.id ?? null,
    ...subscription(world, participant),
    ...signIns(world, participant, hasLogin),
    created_at: timestamp(createdAt),
    created_by: participant.createdBy,
    updated_at: timestamp(participant.changedAt),
  });
  rows.accounts.push(
    hasLogin && email !== null ? { ...account, login_id: loginOf(rows, participant, email, options) } : account,
  );
  return account;
}

function emailOf(random: Random, { demo, person }: NewParticipant, emails: EmailBook): string | null {
  if (demo) return demo.email;
  return random.chance(WITHOUT_EMAIL) ? null : emails.addressFor(person);
}

function loginOf(
  rows: RowSet,
  { person, demo, createdAt }: NewParticipant,
  email: string,
  { passwordHash }: AccountOptions,
): string {
  const name = `${person.givenName} ${person.familyName}`;
  return addLogin(rows, { email, name, createdAt, passwordHash: demo ? passwordHash : null });
}

// The account follows the program; what ended long ago is partly in the archive.
function accountStatusOf(random: Random, { accountStatus, steps }: ProgramHistory, asOf: CalendarDate): AccountStatus {
  const last = steps.at(-1)?.effectiveDate ?? asOf;
  const isOld = accountStatus !== 'active' && daysBetween(last, asOf) > ARCHIVED_AFTER_DAYS;
  return isOld && random.chance(0.5) ? 'archived' : accountStatus;
}

function dateOfBirth(random: Random, { userType, startDate }: NewParticipant): CalendarDate {
  const ages = {
    youth_apprentice: [16, 17],
    pre_apprentice: [16, 26],
    apprentice: [18, 54],
    learner: [16, 58],
  } as const;
  const [min, max] = ages[userType];
  // Most begin young.
  const years = min + Math.floor(random.next() ** 2 * (max - min + 1));
  return addDays(startDate, -Math.ceil(years * 365.25) - random.int(0, 364));
}

function referenceNumber(prefix: string, { index }: NewParticipant): string {
  return `${prefix}-${String(index + 1).padStart(6, '0')}`;
}

function subscription({ plan }: World, { program }: NewParticipant) {
  if (!plan.hasSubscriptions) return {};
  const { cancellationDate, expectedEndDate } = program;
  return {
    subscription_ends_on: addDays(expectedEndDate, 60),
    subscription_cancelled_at:
      program.programStatus === 'cancelled' && cancellationDate !== null
        ? timestamp(startOfDay(cancellationDate) + DAY / 2)
        : null,
  };
}

function signIns({ random, plan }: World, { createdAt, program, demo }: NewParticipant, hasLogin: boolean) {
  const invitedAt = Math.min(createdAt + random.int(1, 14) * DAY, startOfDay(plan.asOf));
  const isInvited = hasLogin || random.chance(0.15);
  const last = program.accountStatus === 'active' ? plan.asOf : (program.steps.at(-1)?.effectiveDate ?? plan.asOf);
  const lastSignIn = officeHour(random, addDays(last, -random.int(1, 40)));
  return {
    invited_at: isInvited ? timestamp(invitedAt) : null,
    last_sign_in_at: hasLogin && !demo && lastSignIn > invitedAt ? timestamp(lastSignIn) : null,
  };
}
