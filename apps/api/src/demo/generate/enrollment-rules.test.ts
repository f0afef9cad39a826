import { describe, expect, test } from '@jest/globals';
import {
  canFollow,
  checkAssignments,
  checkCohort,
  checkProgramDates,
  checkSupervisor,
  refusalsOf,
} from '@guildhall/domain';
import { by, byId, collect, lookUp, PLANS } from '../test-support.ts';

describe.each(PLANS)('every enrollment of $key', (plan) => {
  const rows = collect(plan, 'rules');
  const { accounts, organizations, participants, current, currentOf, historyOf, employerOf } = lookUp(rows);
  const occupations = byId(rows.occupations);
  const cohorts = byId(rows.cohorts);
  const providersOf = by(rows.occupation_providers, 'occupation_id');

  test('belongs to a participant with one current enrollment', () => {
    expect(current.map((row) => row.participant_id).toSorted()).toEqual(participants.map(({ id }) => id).toSorted());
  });

  test('has assignments that the domain allows', () => {
    const refusals = rows.enrollments.flatMap((row) => {
      const occupation = occupations.get(row.occupation_id)!;
      const owner = organizations.get(occupation.owner_id)!;
      const providerIds = (providersOf.get(occupation.id) ?? []).map((provider) => provider.provider_id);
      const input = { employerId: row.employer_id, occupationId: row.occupation_id, providerId: row.provider_id };
      const facts = { tenantId: row.tenant_id, ownerId: owner.id, ownerKind: owner.kind, providerIds };
      const checked = checkAssignments(
        { ...input, userType: row.participant_type },
        { employer: employerOf(row), occupation: facts },
      );
      return refusalsOf(checked);
    });

    expect(refusals).toEqual([]);
  });

  test('has supervisors whom the domain allows', () => {
    const refusals = rows.supervisions.map(({ participant_id, supervisor_id, source }) => {
      const { id, user_type: userType, organization_id, account_status: accountStatus } = accounts.get(supervisor_id)!;
      const supervisor = { id, userType, organizationId: organization_id ?? '', accountStatus };
      return checkSupervisor(supervisor, { employerId: currentOf.get(participant_id)!.employer_id }, source);
    });

    expect(new Set(refusals)).toEqual(new Set([null]));
  });

  test('has no supervisor twice', () => {
    const pairs = rows.supervisions.map((row) => `${row.participant_id} ${row.supervisor_id}`);

    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test('has at most three supervisors, the one of the cohort among them', () => {
    const supervisions = by(rows.supervisions, 'participant_id');
    const wrong = current.filter((row) => {
      const inherited = cohorts.get(row.cohort_id ?? '')?.supervisor_id;
      const all = supervisions.get(row.participant_id) ?? [];
      const fromCohort = all.filter(({ source }) => source === 'cohort').map(({ supervisor_id }) => supervisor_id);
      return all.length > 3 || fromCohort.join() !== (inherited ?? '');
    });

    expect(wrong).toEqual([]);
  });

  test('is in a cohort that the domain allows', () => {
    const members = current.filter((row) => row.cohort_id !== null);
    const refusals = members.map((row) => {
      const { owner_id: ownerId } = cohorts.get(row.cohort_id!)!;
      return checkCohort({ ownerId, ownerKind: organizations.get(ownerId)!.kind }, employerOf(row));
    });

    expect(members.length).toBeGreaterThan(plan.participants / 20);
    expect(new Set(refusals)).toEqual(new Set([null]));
  });

  test('has an account that is active while the program is', () => {
    const wrong = current.filter(
      ({ participant_id, program_status }) =>
        (accounts.get(participant_id)!.account_status === 'active') !== (program_status === 'active'),
    );

    expect(wrong).toEqual([]);
  });

  test('has program dates that the domain allows', () => {
    const refusals = rows.enrollments.flatMap((row) =>
      refusalsOf(
        checkProgramDates({
          startDate: row.start_date,
          expectedEndDate: row.expected_end_date,
          completionDate: row.completion_date,
          cancellationDate: row.cancellation_date,
          suspensionDate: row.suspension_date,
        }),
      ),
    );

    expect(refusals).toEqual([]);
  });

  test('has the date and the reason that belong to its program status', () => {
    const wrong = rows.enrollments.filter(({ program_status, status_date, ...row }) => {
      const dates = {
        active: status_date,
        completed: row.completion_date,
        cancelled: row.cancellation_date,
        suspended: row.suspension_date,
      };
      return (
        dates[program_status] !== status_date ||
        (row.cancellation_reason !== null) !== (program_status === 'cancelled') ||
        (row.expected_return_date !== null && program_status !== 'suspended')
      );
    });

    expect(wrong).toEqual([]);
  });

  test('has a status history that begins active on the first day and ends with the program status', () => {
    const wrong = rows.enrollments.filter((row) => {
      const [first, ...others] = historyOf(row);
      const last = others.at(-1) ?? first!;
      return (
        first!.from_status !== null ||
        first!.effective_date !== row.start_date ||
        last.to_status !== row.program_status ||
        last.effective_date !== row.status_date
      );
    });

    expect(wrong).toEqual([]);
  });

  test('has a status history in which each status can follow the one before', () => {
    const wrong = rows.enrollments.flatMap((row) => {
      const history = historyOf(row);
      return history.slice(1).filter(({ from_status, to_status, effective_date }, index) => {
        const before = history[index]!;
        return (
          from_status !== before.to_status ||
          !canFollow(before.to_status, to_status) ||
          effective_date < before.effective_date
        );
      });
    });

    expect(wrong).toEqual([]);
  });

  test('repeats type and sort name of the participant', () => {
    const wrong = rows.enrollments.filter(({ participant_id, participant_type, sort_name }) => {
      const account = accounts.get(participant_id)!;
      return account.user_type !== participant_type || account.sort_name !== sort_name;
    });

    expect(wrong).toEqual([]);
  });
});
