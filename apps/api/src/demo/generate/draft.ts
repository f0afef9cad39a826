// Who the participants are and what has happened to them, before rows are made of it.
import { addDays, isParticipantType } from '@guildhall/domain';
import type { CalendarDate, ParticipantType } from '@guildhall/domain';
import { personSource } from '../people/person.ts';
import type { Person } from '../people/person.ts';
import type { DemoPerson, TenantPlan } from '../plan/tenant-plan.ts';
import { weightedPicker } from '../randomness/random.ts';
import type { Random } from '../randomness/random.ts';
import { demoPlacement, drawPlacement, drawProvider, employerSource } from './placement.ts';
import type { Placement } from './placement.ts';
import { drawPreviousProgram, drawProgram, runningProgram } from './program-history.ts';
import type { ProgramHistory } from './program-history.ts';
import type { Employer, World } from './world.ts';

const DAYS_PER_MONTH = 30.4;
const BEGIN_LATER_DAYS = 25;
const WITH_PREVIOUS = 0.06;

/** Everything that is drawn about one participant before rows are made of it. */
export interface Draft {
  readonly index: number;
  readonly demo: DemoPerson | undefined;
  readonly person: Person;
  readonly userType: ParticipantType;
  readonly placement: Placement;
  readonly startDate: CalendarDate;
  readonly program: ProgramHistory;
  readonly previous: PreviousEnrollment | null;
}

export interface PreviousEnrollment extends Pick<Placement, 'employer' | 'occupation' | 'providerId'> {
  readonly program: ProgramHistory;
}

/** Gives a function that draws the participants of a tenant one after the other, those who came first at the beginning. */
export function draftSource(world: World): (index: number) => Draft {
  const { plan, random } = world;
  const drawPerson = personSource(plan.people.cultures);
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
      index,
      demo,
      userType,
      placement,
      startDate,
      person: drawPerson(random),
      program: drawProgram(random, { startDate, months, asOf: plan.asOf }),
      previous: random.chance(WITH_PREVIOUS) ? drawPrevious(random, employer, drawEmployer(), startDate, plan) : null,
    };
  };
}

function demoDraft({ plan, employers }: World, demo: DemoPerson, index: number): Draft {
  const employer = employers.find(({ plan: { code } }) => code === demo.organization);
  const culture = plan.people.cultures[0]?.[0];
  if (!employer || !culture || !isParticipantType(demo.userType))
    throw new Error('The plan of the demo is incomplete.');
  const placement = demoPlacement(employer);
  const startDate = addDays(plan.asOf, -300);
  return {
    index,
    demo,
    userType: demo.userType,
    placement,
    startDate,
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
