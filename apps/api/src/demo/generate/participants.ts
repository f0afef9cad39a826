import { addDays, isParticipantType } from '@guildhall/domain';
import type { CalendarDate, ParticipantType } from '@guildhall/domain';
import { personSource } from '../people/person.ts';
import type { Person } from '../people/person.ts';
import type { DemoPerson, TenantPlan } from '../plan/tenant-plan.ts';
import { officeHour, startOfDay } from '../randomness/moments.ts';
import { weightedPicker } from '../randomness/random.ts';
import type { Random } from '../randomness/random.ts';
import { emptyRows } from '../rows/row-set.ts';
import type { RowSet } from '../rows/row-set.ts';
import { addEnrollment, addSupervisions } from './enrollment-rows.ts';
import { addParticipantAccount } from './participant-account.ts';
import type { AccountOptions } from './participant-account.ts';
import { addDetails } from './participant-details.ts';
import type { SealNationalId } from './participant-details.ts';
import { demoPlacement, drawPlacement, drawProvider, employerSource, referrerSource } from './placement.ts';
import type { Placement } from './placement.ts';
import { drawPreviousProgram, drawProgram, runningProgram } from './program-history.ts';
import type { ProgramHistory } from './program-history.ts';
import { activeStaff } from './world.ts';
import type { Employer, World } from './world.ts';

const DAYS_PER_MONTH = 30.4;
const BEGIN_LATER_DAYS = 25;
const WITH_PREVIOUS = 0.06;

export interface ParticipantOptions extends AccountOptions {
  readonly seal: SealNationalId | undefined;
  /** How many participants come in one set of rows. */
  readonly batchSize: number;
}

/** Everything that is drawn about one participant before rows are made of it. */
interface Draft {
  readonly index: number;
  readonly demo: DemoPerson | undefined;
  readonly person: Person;
  readonly userType: ParticipantType;
  readonly placement: Placement;
  readonly startDate: CalendarDate;
  readonly program: ProgramHistory;
  readonly previous: PreviousEnrollment | null;
}

interface PreviousEnrollment extends Pick<Placement, 'employer' | 'occupation' | 'providerId'> {
  readonly program: ProgramHistory;
}

/** Gives the participants of a tenant in sets, those who came first in the first one. */
export function* participantSets(world: World, options: ParticipantOptions): Generator<RowSet> {
  const draw = draftSource(world);
  const drawReferrer = referrerSource(world);
  let rows = emptyRows();
  for (let index = 0; index < world.plan.participants; index += 1) {
    const draft = draw(index);
    addParticipant(rows, world, draft, drawReferrer(draft.userType)?.id ?? null, options);
    if ((index + 1) % options.batchSize === 0) {
      yield rows;
      rows = emptyRows();
    }
  }
  yield rows;
}

function draftSource(world: World): (index: number) => Draft {
  const { plan, random } = world;
  const drawPerson = personSource(plan.people);
  const drawEmployer = employerSource(world);
  const pickType = weightedPicker(plan.participantTypes);
  const demoPeople = plan.demoPeople.filter(({ userType }) => isParticipantType(userType));
  const firstDemo = Math.floor(plan.participants * 0.7);
  return (index) => {
    const demo = demoPeople[index - firstDemo];
    if (demo) return demoDraft(world, demo, index);
    const userType = pickType(random);
    const employer = drawEmployer();
    const occupation = random.pickEarly(employer.occupations);
    const { months } = occupation.plan;
    const startDate = startDateAt(random, { position: index / plan.participants, months, asOf: plan.asOf });
    const placement = drawPlacement(random, employer, occupation, startDate);
    return {
      ...{ index, demo, userType, placement, startDate },
      person: drawPerson(random),
      program: drawProgram(random, { startDate, months, asOf: plan.asOf }),
      previous: random.chance(WITH_PREVIOUS) ? drawPrevious(random, employer, drawEmployer(), startDate, plan) : null,
    };
  };
}

function demoDraft({ plan, employers }: World, demo: DemoPerson, index: number): Draft {
  const employer = employers.find(({ plan: { code } }) => code === demo.organization);
  const culture = plan.people.cultures[0]?.[0];
  if (!employer || !culture || !isParticipantType(demo.userType)) throw new Error('The plan of the demo is incomplete.');
  const placement = demoPlacement(employer);
  const startDate = addDays(plan.asOf, -300);
  return {
    ...{ index, demo, placement, startDate, userType: demo.userType },
    person: { ...demo, preferredName: null, isWoman: true, culture },
    program: runningProgram(startDate, placement.occupation.plan.months, plan.asOf),
    previous: null,
  };
}

// More people came lately than at first: the first ones should have completed by now, the last ones have not begun yet.
function startDateAt(
  random: Random,
  { position, months, asOf }: { position: number; months: number; asOf: CalendarDate },
): CalendarDate {
  const age = (1 - position) ** 1.4 * months * DAYS_PER_MONTH * 1.15;
  return addDays(asOf, BEGIN_LATER_DAYS - Math.floor(age) - random.int(0, 20));
}

function drawPrevious(
  random: Random,
  current: Employer,
  another: Employer,
  endsBefore: CalendarDate,
  { asOf }: TenantPlan,
): PreviousEnrollment {
  const employer = random.chance(0.5) ? current : another;
  const occupation = random.pick(employer.occupations);
  const program = drawPreviousProgram(random, { endsBefore, months: occupation.plan.months, asOf });
  return { employer, occupation, providerId: drawProvider(random, occupation), program };
}

function addParticipant(rows: RowSet, world: World, draft: Draft, referrerId: string | null, options: ParticipantOptions): void {
  const { random, plan, ids } = world;
  const { placement, previous, program, userType } = draft;
  const { employer } = placement;
  const firstDay = previous?.program.startDate ?? draft.startDate;
  const now = startOfDay(plan.asOf);
  const createdAt = Math.min(officeHour(random, addDays(firstDay, -random.int(5, 30))), now);
  const participantId = ids.at(createdAt);
  const createdBy = recordKeeper(random, previous?.employer ?? employer);
  const facts = { ...draft, employer, createdAt, createdBy, changedAt: lastChange(program, createdAt) };
  const account = addParticipantAccount(rows, world, participantId, facts, options);

  const enrolled = { participantId, userType, sortName: account.sort_name };
  if (previous) {
    const nobody = { cohortId: null, referrerId: null };
    addEnrollment(rows, world, { ...enrolled, actorId: createdBy }, { ...previous, ...nobody, isCurrent: false, createdAt });
  }
  const enrolledAt = previous ? Math.min(officeHour(random, addDays(draft.startDate, -random.int(1, 9))), now) : createdAt;
  const actorId = previous ? recordKeeper(random, employer) : createdBy;
  addEnrollment(
    rows,
    world,
    { ...enrolled, actorId },
    { ...placement, program, referrerId, cohortId: placement.cohort?.id ?? null, isCurrent: true, createdAt: enrolledAt },
  );
  addSupervisions(rows, world, participantId, placement.supervisions, enrolledAt);
  if (plan.hasDetails) addDetails(rows, world, { ...draft, participantId, createdAt, occupation: placement.occupation }, options.seal);
}

function recordKeeper(random: Random, employer: Employer): string {
  return random.pick(activeStaff(employer, 'administrator')).id;
}

function lastChange({ steps }: ProgramHistory, createdAt: number): number {
  const last = steps.length > 1 ? steps.at(-1) : undefined;
  return last ? startOfDay(last.effectiveDate) + 20 * 3_600_000 : createdAt;
}
