import type { ImportField } from './import-field.ts';
import { APPRENTISCOPE } from './profiles/apprentiscope.ts';
import { APTEM } from './profiles/aptem.ts';
import type { ImportProfileRule, ProfileContext } from './profiles/import-profile.ts';
import { ORGANIZATIONS } from './profiles/organizations.ts';
import { PARTICIPANTS } from './profiles/participants.ts';
import { PIRL } from './profiles/pirl.ts';
import { RAPIDS } from './profiles/rapids.ts';
import { SUPPLEMENTAL } from './profiles/supplemental.ts';

/** The kinds of files. To add one: its data here, its word in the web; nothing else knows them. */
export const IMPORT_PROFILES = [
  'participants',
  'apprentiscope',
  'rapids',
  'supplemental',
  'pirl',
  'aptem',
  'organizations',
] as const;
export type ImportProfile = (typeof IMPORT_PROFILES)[number];

export const IMPORT_PROFILE_RULES: Readonly<Record<ImportProfile, ImportProfileRule>> = {
  participants: PARTICIPANTS,
  apprentiscope: APPRENTISCOPE,
  rapids: RAPIDS,
  supplemental: SUPPLEMENTAL,
  pirl: PIRL,
  aptem: APTEM,
  organizations: ORGANIZATIONS,
};

/**
 * The columns that a kind of file has in this tenant, in the order of templates. Fields of standard sets have files of their own:
 * they would make every other one a hundred columns longer.
 */
export function profileFields(profile: ImportProfile, context: ProfileContext): readonly ImportField[] {
  return IMPORT_PROFILE_RULES[profile].fields(context);
}
