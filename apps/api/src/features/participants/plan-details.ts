import {
  cleanCustomValue,
  cleanDemographics,
  holdsPolicy,
  nationalIdKindOf,
  parseNationalId,
  refuse,
  type Demographics,
  type Policy,
  type Refusal,
} from '@guildhall/domain';
import { forbidden } from '../../errors/operation-error.ts';
import type { RequestServices } from '../../request-services.ts';
import type { UpdateParticipantInput } from './participant.inputs.ts';
import type { CustomValueInput } from './participant-details.inputs.ts';

interface CustomChange {
  readonly fieldId: string;
  readonly value: string | null;
}
type Details = Pick<UpdateParticipantInput, 'demographics' | 'nationalId' | 'customValues' | 'groupIds'>;

/** What an edit changes of sensitive data, custom data and groups; undefined = left alone. */
export interface DetailChanges {
  demographics?: Demographics;
  /** The readable number, sealed when it is saved; null removes it. */
  nationalId?: { kind: 'ssn' | 'ni_number'; value: string } | null;
  customValues?: CustomChange[];
  /** Of standard sets. */
  standardValues?: CustomChange[];
  groupIds?: string[];
}

/**
 * Checks the details of an edit, or of a new participant.
 *
 * @param participantId of somebody who is there already: a number that is held counts too
 * @throws OperationError FORBIDDEN for data that the viewer's user type may not change
 */
export async function planDetails(
  services: RequestServices,
  input: Details,
  participantId?: string,
): Promise<{ changes: DetailChanges; refusals: Refusal[] }> {
  const changes: DetailChanges = {};
  const refusals: Refusal[] = [];
  if (input.demographics !== undefined) {
    demand(services, 'demographics:update');
    const { vocabulary } = await services.tenants.current();
    const outcome = cleanDemographics(input.demographics ?? {}, vocabulary);
    if (outcome.ok) changes.demographics = outcome.value;
    else refusals.push(...outcome.refusals);
  }
  if (input.nationalId !== undefined) {
    demand(services, 'national_ids:reveal');
    refusals.push(...(await planNationalId(services, input.nationalId, changes)));
  }
  refusals.push(...(await refusalsOfContradiction(services, changes, participantId)));
  if (input.customValues) refusals.push(...(await planCustomValues(services, input.customValues, changes)));
  if (input.groupIds !== undefined) {
    const groupIds = input.groupIds ?? [];
    const reachable = new Set((await services.participantDetails.groups()).map(({ id }) => id));
    if (groupIds.some((id) => !reachable.has(id))) refusals.push(refuse('unknown_choice', 'groupIds'));
    else changes.groupIds = groupIds;
  }
  return { changes, refusals };
}

/** Saves what `planDetails` accepted. */
export async function saveDetails(
  services: RequestServices,
  participantId: string,
  changes: DetailChanges,
): Promise<void> {
  const { participantDetails, standardFields, vault, viewer } = services;
  if (changes.demographics) await participantDetails.saveDemographics(participantId, changes.demographics);
  if (changes.nationalId !== undefined) {
    const { nationalId } = changes;
    const owner = { tenantId: viewer.tenantId, participantId };
    await participantDetails.saveNationalId(
      participantId,
      nationalId && vault.seal(nationalId.kind, nationalId.value, owner),
    );
  }
  if (changes.customValues) await participantDetails.saveCustomValues(participantId, changes.customValues);
  if (changes.standardValues)
    await standardFields.save(changes.standardValues.map((value) => ({ ...value, participantId })));
  if (changes.groupIds) await participantDetails.saveGroups(participantId, changes.groupIds);
}

function demand(services: Pick<RequestServices, 'viewer'>, policy: Policy): void {
  if (!holdsPolicy(services.viewer.userType, policy)) throw forbidden();
}

/** Somebody who has a number is not known to have none (UK-ADD-36). */
async function refusalsOfContradiction(
  { participantDetails }: RequestServices,
  { demographics, nationalId }: DetailChanges,
  participantId?: string,
): Promise<readonly Refusal[]> {
  if (nationalId) {
    const saved = participantId && !demographics ? await participantDetails.demographicsOf([participantId]) : [];
    const hasNone = demographics?.hasNoNationalId ?? saved[0]?.hasNoNationalId ?? false;
    return hasNone ? [refuse('choice_contradictory', 'nationalId')] : [];
  }
  if (nationalId === null || !demographics?.hasNoNationalId || !participantId) return [];
  const held = await participantDetails.maskedNationalIdsOf([participantId]);
  return held.length > 0 ? [refuse('choice_contradictory', 'demographics.hasNoNationalId')] : [];
}

async function planNationalId(
  services: RequestServices,
  raw: string | null,
  changes: DetailChanges,
): Promise<readonly Refusal[]> {
  if (raw === null || raw.trim() === '') {
    changes.nationalId = null;
    return [];
  }
  const kind = nationalIdKindOf((await services.tenants.current()).vocabulary);
  const outcome = parseNationalId(kind, raw);
  if (!outcome.ok) return outcome.refusals;
  changes.nationalId = { kind, value: outcome.value };
  return [];
}

async function planCustomValues(
  services: RequestServices,
  values: NonNullable<Details['customValues']>,
  changes: DetailChanges,
): Promise<readonly Refusal[]> {
  const { own, standard } = await fieldsAmong(services, values);
  const refusals: Refusal[] = [];
  const cleaned = values.flatMap(({ fieldId, value }) => {
    const path = `customValues.${fieldId}`;
    const field = own.get(fieldId) ?? standard.get(fieldId);
    if (!field) {
      refusals.push(refuse('unknown_choice', 'customValues'));
      return [];
    }
    const outcome = cleanCustomValue(field, value, path);
    if (outcome.ok) return [{ fieldId, value: outcome.value }];
    refusals.push(...outcome.refusals);
    return [];
  });
  // The last value of a field that is there twice counts.
  const changed = [...new Map(cleaned.map((entry) => [entry.fieldId, entry])).values()];
  changes.customValues = changed.filter(({ fieldId }) => own.has(fieldId));
  const ofStandards = changed.filter(({ fieldId }) => standard.has(fieldId));
  if (ofStandards.length > 0) changes.standardValues = ofStandards;
  return refusals;
}

/**
 * The tenant's own fields, and those of its standard sets where one of these is meant.
 *
 * @throws OperationError FORBIDDEN for standard fields, which are as confidential as demographics
 */
async function fieldsAmong(
  { participantDetails, standardFields, viewer }: RequestServices,
  values: readonly CustomValueInput[],
) {
  const own = new Map((await participantDetails.customFields()).map((field) => [field.id, field]));
  const isOwn = values.every(({ fieldId }) => own.has(fieldId));
  const standard = isOwn ? [] : await standardFields.list();
  if (values.some(({ fieldId }) => standard.some(({ id }) => id === fieldId)))
    demand({ viewer }, 'demographics:update');
  return { own, standard: new Map(standard.map((field) => [field.id, field])) };
}
