import { addDays } from '@guildhall/domain';
import { officeHour, startOfDay } from '../randomness/moments.ts';
import type { TenantPlan } from '../plan/tenant-plan.ts';
import type { Random } from '../randomness/random.ts';
import { emptyRows } from '../rows/row-set.ts';
import type { RowSet } from '../rows/row-set.ts';
import { draftSource } from './draft.ts';
import type { Draft } from './draft.ts';
import { addEnrollment, addSupervisions } from './enrollment-rows.ts';
import type { Enrolled } from './enrollment-rows.ts';
import { addParticipantAccount } from './participant-account.ts';
import type { AccountOptions } from './participant-account.ts';
import { addDetails } from './participant-details.ts';
import type { SealNationalId } from './participant-details.ts';
import { referrerSource } from './placement.ts';
import type { ProgramHistory } from './program-history.ts';
import { activeStaff } from './world.ts';
import type { Employer, World } from './world.ts';

export interface ParticipantOptions extends AccountOptions {
  readonly seal: SealNationalId | undefined;
  /** How many participants come in one set of rows. */
  readonly batchSize: number;
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

function addParticipant(
  rows: RowSet,
  world: World,
  draft: Draft,
  referrerId: string | null,
  options: ParticipantOptions,
): void {
  const { random, plan } = world;
  const { previous, placement } = draft;
  const firstDay = previous?.program.startDate ?? draft.startDate;
  const createdAt = atMost(plan, officeHour(random, addDays(firstDay, -random.int(5, 30))));
  const participantId = world.ids.at(createdAt);
  const createdBy = recordKeeper(random, previous?.employer ?? placement.employer);
  const facts = { ...draft, employer: placement.employer, createdAt, createdBy };
  const changedAt = lastChange(draft.program, createdAt);
  const account = addParticipantAccount(rows, world, participantId, { ...facts, changedAt }, options);
  const enrolled = { participantId, userType: draft.userType, sortName: account.sort_name, actorId: createdBy };
  enroll(rows, world, enrolled, { ...draft, createdAt, referrerId });
  if (!plan.hasDetails) return;
  const { occupation } = placement;
  addDetails(rows, world, { ...draft, participantId, createdAt, occupation }, options.seal);
}

interface Enrolling extends Pick<Draft, 'previous' | 'placement' | 'program' | 'startDate'> {
  readonly createdAt: number;
  readonly referrerId: string | null;
}

/** Adds the current enrollment with its supervisions, after the previous one where there is one. */
function enroll(rows: RowSet, world: World, enrolled: Enrolled, enrolling: Enrolling): void {
  const { random, plan } = world;
  const { previous, placement, program, referrerId } = enrolling;
  let { createdAt } = enrolling;
  let { actorId } = enrolled;
  if (previous) {
    const left = { ...previous, isCurrent: false, cohortId: null, referrerId: null, createdAt };
    addEnrollment(rows, world, enrolled, left);
    createdAt = atMost(plan, officeHour(random, addDays(enrolling.startDate, -random.int(1, 9))));
    actorId = recordKeeper(random, placement.employer);
  }
  const cohortId = placement.cohort?.id ?? null;
  const current = { ...placement, program, isCurrent: true, cohortId, referrerId, createdAt };
  addEnrollment(rows, world, { ...enrolled, actorId }, current);
  addSupervisions(rows, world, enrolled.participantId, placement.supervisions, createdAt);
}

// Nothing is recorded after the day that counts as today.
function atMost({ asOf }: TenantPlan, moment: number): number {
  return Math.min(moment, startOfDay(asOf));
}

function recordKeeper(random: Random, employer: Employer): string {
  return random.pick(activeStaff(employer, 'administrator')).id;
}

function lastChange({ steps }: ProgramHistory, createdAt: number): number {
  const last = steps.length > 1 ? steps.at(-1) : undefined;
  return last ? startOfDay(last.effectiveDate) + 20 * 3_600_000 : createdAt;
}
