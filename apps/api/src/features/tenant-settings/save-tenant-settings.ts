import { cleanAccountSettings, cleanMailSettings, isStale, refuse, type MailSettings } from '@guildhall/domain';
import { InvalidInput, NotFound, refusalsAmong } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import type { RequestServices } from '../../request-services.ts';
import { useStandardFields } from '../standard-fields/index.ts';
import type { UpdateAccountSettingsInput, UpdateMailSettingsInput } from './tenant-settings.inputs.ts';
import type { TenantSettingsRow } from './tenant-settings.repository.ts';
import { TenantSettingsSaved } from './tenant-settings.type.ts';
import { visibleSettings } from './visible-settings.ts';

type Saved = TenantSettingsSaved | InvalidInput | VersionConflict | NotFound;

/** Saves what the tenant decides about accounts. */
export async function updateAccountSettings(
  services: RequestServices,
  input: UpdateAccountSettingsInput,
): Promise<Saved> {
  const row = await heldSettings(services);
  if (!row) return NotFound.create();
  if (isStale(row.version, input.version)) return VersionConflict.of('TenantSettings', row.id);
  const {
    invitationHours,
    subscriptionMonths = null,
    requiredSignUpFields,
    mobileRequired,
    preferredNameRequired,
    groupsRequired,
  } = input;
  const seatWarningPercent = input.seatWarningPercent ?? row.seatWarningPercent;
  const caseloadMax = input.caseloadMax === undefined ? row.caseloadMax : input.caseloadMax;
  const required = { requiredSignUpFields, mobileRequired, preferredNameRequired, groupsRequired };
  const settings = cleanAccountSettings({
    invitationHours,
    subscriptionMonths,
    seatWarningPercent,
    caseloadMax,
    ...required,
  });
  if (!settings.ok) return InvalidInput.of(settings.refusals);
  const supervisorsAddParticipants = input.supervisorsAddParticipants ?? row.supervisorsAddParticipants;
  const usesPirl = input.usesPirl ?? row.usesPirl;
  const refusals = usesPirl === row.usesPirl ? [] : await useStandardFields(services, usesPirl);
  if (refusals.length > 0) return InvalidInput.of(refusals);
  await services.tenantSettings.save({ ...settings.value, supervisorsAddParticipants, usesPirl });
  return TenantSettingsSaved.of(row.id);
}

/** Saves what the tenant decides about mail. */
export async function updateMailSettings(services: RequestServices, input: UpdateMailSettingsInput): Promise<Saved> {
  const row = await heldSettings(services);
  if (!row) return NotFound.create();
  if (isStale(row.version, input.version)) return VersionConflict.of('TenantSettings', row.id);
  const { senderName, replyTo, invitationText, smtpHost, smtpPort, smtpSecurity, smtpUser, smtpFrom } = input;
  const given = { senderName, replyTo, invitationText, smtpHost, smtpPort, smtpSecurity, smtpUser, smtpFrom };
  const settings = cleanMailSettings(given);
  if (!settings.ok) return InvalidInput.of(refusalsAmong(settings));
  const smtpPassword = passwordAfter(services, row, settings.value, input.smtpPassword);
  if (smtpPassword === undefined) return InvalidInput.of([refuse('required', 'smtpPassword')]);
  await services.tenantSettings.save({ ...settings.value, smtpPassword });
  return TenantSettingsSaved.of(row.id);
}

async function heldSettings(services: RequestServices): Promise<TenantSettingsRow | null> {
  await services.tenantSettings.hold();
  return visibleSettings(services, services.viewer.tenantId);
}

/**
 * The sealed password to store. The saved one stays only with its server and user: sent to another server, it would be given
 * away. Undefined when one has to be typed.
 */
function passwordAfter(
  { mailParts, viewer }: RequestServices,
  row: TenantSettingsRow,
  settings: MailSettings,
  typed: string | null | undefined,
): Buffer | null | undefined {
  if (settings.smtpHost === null || settings.smtpUser === null) return null;
  if (typed) return mailParts.passwords.seal(typed, viewer.tenantId);
  if (typed === null || row.smtpPassword === null) return undefined;
  const isSameServer = row.smtpHost === settings.smtpHost && row.smtpUser === settings.smtpUser;
  return isSameServer ? row.smtpPassword : undefined;
}
