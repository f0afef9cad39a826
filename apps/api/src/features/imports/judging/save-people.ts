import { convertAccount, type StatusChangeResult } from '@guildhall/domain';
import { uuidV7 } from '../../../database/uuid-v7.ts';
import type { RequestServices } from '../../../request-services.ts';
import { inviteManaged } from '../../invitations/index.ts';
import { enrollmentColumns, historyColumns } from '../../participants/index.ts';
import type { ImportPlan } from './import-plan.ts';
import type { PlannedCreation, PlannedDetails, PlannedUpdate } from './planned-person.ts';

interface Planned {
  readonly creations: readonly PlannedCreation[];
  readonly updates: readonly PlannedUpdate[];
}

/** Writes what lines do to people, in a number of statements that does not depend on how many there are. */
export async function savePeople(
  services: RequestServices,
  { record }: Pick<ImportPlan, 'record'>,
  { creations, updates }: Planned,
): Promise<void> {
  if (creations.length > 0) await create(services, creations);
  if (updates.length > 0) await update(services, updates);
  await saveDetails(services, [
    ...creations.map(({ id, details }) => ({ id, details })),
    ...updates.map(({ row, details }) => ({ id: row.id, details })),
  ]);
  if (record.settings.invites) await invite(services, creations);
}

async function create(
  { peopleWriter, participantRecords }: RequestServices,
  creations: readonly PlannedCreation[],
): Promise<void> {
  const enrolled = creations.map((creation) => ({ ...creation, enrollmentId: uuidV7() }));
  await peopleWriter.insertAccounts(
    enrolled.map(({ id, account, status }) => ({
      ...account,
      id,
      accountStatus: status?.accountStatus ?? 'active',
    })),
  );
  await peopleWriter.insertEnrollments(
    enrolled.map(({ id, enrollmentId, enrollment, status }) => ({
      ...enrollment,
      ...(status ? enrollmentColumns(status) : {}),
      id: enrollmentId,
      participantId: id,
    })),
  );
  await participantRecords.applySupervisions(
    creations.map(({ id, supervisions }) => ({ participantId: id, added: supervisions, removed: [] })),
  );
  await participantRecords.recordStatuses(
    enrolled.flatMap(({ id: participantId, enrollmentId, startsOn, status }) => [
      { participantId, enrollmentId, fromStatus: null, toStatus: 'active' as const, effectiveDate: startsOn },
      ...(status ? [{ participantId, enrollmentId, fromStatus: 'active' as const, ...historyColumns(status) }] : []),
    ]),
  );
  await peopleWriter.joinOwnGroups(creations.flatMap(({ id, joinsOwnGroups }) => (joinsOwnGroups ? [id] : [])));
}

async function update(services: RequestServices, updates: readonly PlannedUpdate[]): Promise<void> {
  const { peopleWriter, participantRecords } = services;
  // Before the address changes: the letter went to the earlier one.
  await peopleWriter.revokeInvitations(
    updates.flatMap(({ row, isReaddressed }) => (isReaddressed ? [row.id] : [])),
    services.now(),
  );
  const withStatus = (columns: object, status: StatusChangeResult | null, own: object): Record<string, unknown> =>
    status ? { ...columns, ...own } : { ...columns };
  await peopleWriter.updateAccounts(
    updates.map(({ row, account, status }) => ({
      id: row.id,
      values: withStatus(account, status, { accountStatus: status?.accountStatus }),
    })),
  );
  await peopleWriter.updateEnrollments(
    updates.map(({ row, enrollment, status }) => ({
      id: row.enrollmentId,
      values: withStatus(enrollment, status, status ? enrollmentColumns(status) : {}),
    })),
  );
  await participantRecords.applySupervisions(
    updates.map(({ row, added, removed }) => ({ participantId: row.id, added, removed })),
  );
  const changed = updates.flatMap(({ row, status }) => (status ? [{ row, status }] : []));
  await participantRecords.recordStatuses(
    changed.map(({ row, status }) => ({
      participantId: row.id,
      enrollmentId: row.enrollmentId,
      fromStatus: row.programStatus,
      ...historyColumns(status),
    })),
  );
  const deactivated = changed.filter(({ status }) => status.accountStatus !== 'active').map(({ row }) => row.id);
  if (deactivated.length > 0) await participantRecords.endSessions(deactivated);
}

async function saveDetails(
  services: RequestServices,
  people: readonly { readonly id: string; readonly details: PlannedDetails }[],
): Promise<void> {
  const { peopleWriter, vault, viewer } = services;
  await peopleWriter.saveDemographics(
    people.flatMap(({ id, details }) => (details.demographics ? [{ ...details.demographics, participantId: id }] : [])),
  );
  const numbers = people.flatMap(({ id, details }) =>
    details.nationalId
      ? [
          {
            participantId: id,
            ...vault.seal(details.nationalId.kind, details.nationalId.value, { ...viewer, participantId: id }),
          },
        ]
      : [],
  );
  await peopleWriter.saveNumbers(
    numbers,
    people.flatMap(({ id, details }) => (details.nationalId === null ? [id] : [])),
  );
  await saveCustomValues(
    services,
    people.flatMap(({ id, details }) => (details.customValues ?? []).map((value) => ({ ...value, participantId: id }))),
  );
  await peopleWriter.saveGroups(
    people.flatMap(({ id, details }) => (details.groupIds ? [{ id, groupIds: details.groupIds }] : [])),
  );
}

async function saveCustomValues(
  { peopleWriter, standardFields }: RequestServices,
  values: readonly { readonly participantId: string; readonly fieldId: string; readonly value: string | null }[],
): Promise<void> {
  if (values.length === 0) return;
  const standard = new Set((await standardFields.list()).map(({ id }) => id));
  await peopleWriter.saveCustomValues(values.filter(({ fieldId }) => !standard.has(fieldId)));
  await standardFields.save(values.filter(({ fieldId }) => standard.has(fieldId)));
}

/** Invites those who were added, through what converts managed accounts. */
async function invite(services: RequestServices, creations: readonly PlannedCreation[]): Promise<void> {
  const now = services.now();
  const ids = creations.flatMap(({ id, account }) => (account.email ? [id] : []));
  if (ids.length === 0) return;
  const rows = await services.convertibleAccounts.findManyForUpdate(ids, now);
  const invited = rows.filter((row) => convertAccount(row, services.viewer.userType).outcome === 'converted');
  await inviteManaged(services, invited, now);
}
