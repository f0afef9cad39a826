// Where participants train: employer, occupation, provider, cohort and who looks after them, as the domain's rules allow.
import { daysBetween } from '@guildhall/domain';
import type { CalendarDate, Supervision } from '@guildhall/domain';
import { weightedPicker } from '../randomness/random.ts';
import type { Random } from '../randomness/random.ts';
import { activeStaff, organizationsOf } from './world.ts';
import type { Cohort, Employer, Occupation, Staff, World } from './world.ts';

const pickSupervisorCount = weightedPicker([
  [0, 6],
  [1, 62],
  [2, 24],
  [3, 8],
]);

export interface Placement {
  readonly employer: Employer;
  readonly occupation: Occupation;
  readonly cohort: Cohort | null;
  readonly providerId: string | null;
  readonly supervisions: readonly Supervision[];
}

/** Gives a function that draws employers by their size. */
export function employerSource(world: World): () => Employer {
  const pick = weightedPicker(world.employers.map((employer) => [employer, employer.plan.weight] as const));
  return () => pick(world.random);
}

/** Draws what follows from employer, occupation and start: cohort, provider and supervisors. */
export function drawPlacement(
  random: Random,
  employer: Employer,
  occupation: Occupation,
  startDate: CalendarDate,
): Placement {
  const cohort = drawCohort(random, employer, occupation, startDate);
  return {
    employer,
    occupation,
    cohort,
    providerId: cohort?.provider?.id ?? drawProvider(random, occupation),
    supervisions: drawSupervisions(random, employer, cohort),
  };
}

/** The placement of whoever tries the demo as a participant: with the supervisor of the demo. */
export function demoPlacement(employer: Employer): Placement {
  const [occupation] = employer.occupations;
  const [supervisor] = activeStaff(employer, 'supervisor');
  if (!occupation || !supervisor) throw new Error(`${employer.plan.name} has nothing to show.`);
  const supervisions = [{ supervisorId: supervisor.id, source: 'direct' as const }];
  return { employer, occupation, cohort: null, providerId: occupation.providers[0]?.id ?? null, supervisions };
}

/** A provider of the occupation; the only one is implied, and some people still wait for theirs. */
export function drawProvider(random: Random, { providers }: Occupation): string | null {
  if (providers.length === 0 || random.chance(providers.length === 1 ? 0.5 : 0.08)) return null;
  return random.pickEarly(providers).id;
}

/** Somebody of the employer or of one of its sponsors, for some participants. */
export function drawCaseOwner(random: Random, employer: Employer): Staff | null {
  if (!random.chance(0.35)) return null;
  const administrators = activeStaff(employer, 'administrator');
  const sponsorUsers = employer.sponsors.flatMap((sponsor) => activeStaff(sponsor, 'sponsor'));
  return random.pick(random.chance(0.5) ? administrators : [...administrators, ...sponsorUsers]);
}

/** Gives a function that draws referrers; people in pre-apprenticeships often have one. */
export function referrerSource(world: World): (userType: string) => Staff | null {
  const referrers = organizationsOf(world, 'referrer').flatMap((organization) => activeStaff(organization, 'referrer'));
  return (userType) => {
    if (!world.random.chance(userType === 'pre_apprentice' ? 0.35 : 0.05) || referrers.length === 0) return null;
    return world.random.pick(referrers);
  };
}

function drawCohort(
  random: Random,
  employer: Employer,
  occupation: Occupation,
  startDate: CalendarDate,
): Cohort | null {
  const open = employer.cohorts.filter(
    (cohort) =>
      (cohort.occupation === null || cohort.occupation === occupation) &&
      Math.abs(daysBetween(cohort.startDate, startDate)) <= 110,
  );
  return open.length > 0 && random.chance(0.85) ? random.pick(open) : null;
}

function drawSupervisions(random: Random, employer: Employer, cohort: Cohort | null): Supervision[] {
  const inherited = cohort?.supervisorId ?? null;
  const count = pickSupervisorCount(random) - (inherited === null ? 0 : 1);
  const others = activeStaff(employer, 'supervisor').filter(({ id }) => id !== inherited);
  const direct = random.sample(others, count).map(({ id }) => ({ supervisorId: id, source: 'direct' as const }));
  return inherited === null ? direct : [...direct, { supervisorId: inherited, source: 'cohort' as const }];
}
