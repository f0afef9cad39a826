import { addDays } from '@guildhall/domain';
import type { CalendarDate, Vocabulary } from '@guildhall/domain';
import { startOfDay, timestamp } from '../randomness/moments.ts';
import type { RowSet } from '../rows/row-set.ts';
import { activeStaff, organizationsOf } from './world.ts';
import type { Cohort, Employer, Occupation, Organization, World } from './world.ts';

const OLDEST_DAYS = 1_300;
const LENGTH_DAYS = 540;
const EMPLOYERS_PER_CLASS = 12;

interface NewCohort extends Omit<Cohort, 'id' | 'startDate'> {
  readonly owner: Organization;
  readonly label: string;
  readonly employers: readonly Employer[];
}

/** Adds the cohorts and tells employers which ones their participants may join. */
export function addCohorts(rows: RowSet, world: World): void {
  const sponsors = organizationsOf(world, 'sponsor');
  for (let index = 0; index < world.plan.cohorts; index += 1) {
    const employer = index === 0 ? world.employers[0] : world.random.pick(world.employers);
    if (!employer) return;
    const sponsor = world.random.pick(sponsors);
    // Five kinds take turns: three of employers, one of a sponsor, one of a sponsor with an instructor.
    const turn = index % 5;
    const cohort = turn < 3 ? ofEmployer(world, employer) : ofSponsor(world, sponsor, turn === 4);
    addCohort(rows, world, cohort ?? ofEmployer(world, employer));
  }
}

// The first supervisor is the one of the demo, who leads more cohorts than others.
function ofEmployer({ random }: World, employer: Employer): NewCohort {
  const supervisors = activeStaff(employer, 'supervisor');
  const supervisor = random.chance(0.85) ? random.pickEarly(supervisors) : null;
  return {
    owner: employer,
    label: employer.plan.name,
    employers: [employer],
    supervisorId: supervisor?.id ?? null,
    occupation: null,
    provider: null,
  };
}

/** A class of one occupation over the employers of a sponsor; an instructor may lead those of the own provider. */
function ofSponsor(world: World, sponsor: Organization, hasInstructor: boolean): NewCohort | undefined {
  const owned = world.occupations.filter((occupation) => isTaughtFor(occupation, sponsor, hasInstructor));
  const partners = world.employers.filter(({ sponsors }) => sponsors.includes(sponsor));
  if (owned.length === 0 || partners.length === 0) return undefined;
  const occupation = world.random.pick(owned);
  const provider = hasInstructor ? world.random.pick(occupation.providers) : null;
  const instructors = provider ? activeStaff(provider, 'provider') : [];
  return {
    owner: sponsor,
    label: occupation.plan.title,
    employers: world.random.sample(partners, EMPLOYERS_PER_CLASS),
    supervisorId: instructors.length > 0 ? world.random.pick(instructors).id : null,
    occupation,
    provider,
  };
}

function isTaughtFor({ owner, providers }: Occupation, sponsor: Organization, hasInstructor: boolean): boolean {
  return owner === sponsor && (!hasInstructor || providers.length > 0);
}

function addCohort(rows: RowSet, world: World, cohort: NewCohort): void {
  const { random, plan } = world;
  const { owner, label, employers, ...rest } = cohort;
  const startDate = addDays(plan.asOf, -Math.floor(random.next() ** 1.5 * OLDEST_DAYS));
  const createdAt = startOfDay(addDays(startDate, -random.int(20, 40)));
  const id = world.ids.at(createdAt);
  rows.cohorts.push({
    tenant_id: world.tenantId,
    id,
    owner_id: owner.id,
    title: `${label}, ${season(startDate, plan.vocabulary)}`,
    supervisor_id: rest.supervisorId,
    start_date: startDate,
    end_date: addDays(startDate, LENGTH_DAYS),
    created_at: timestamp(createdAt),
    updated_at: timestamp(createdAt),
  });
  for (const employer of employers) employer.cohorts.push({ id, startDate, ...rest });
}

function season(date: CalendarDate, vocabulary: Vocabulary): string {
  const quarter = Math.floor((Number(date.slice(5, 7)) % 12) / 3);
  const names = ['Winter', 'Spring', 'Summer', vocabulary === 'uk' ? 'Autumn' : 'Fall'];
  return `${names[quarter] ?? ''} ${date.slice(0, 4)}`;
}
