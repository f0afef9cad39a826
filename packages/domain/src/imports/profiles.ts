import type { ImportField } from './import-field.ts';
import { APPRENTISCOPE } from './profiles/apprentiscope.ts';
import { APTEM } from './profiles/aptem.ts';
import type { ImportProfileRule, ProfileContext } from './profiles/import-profile.ts';
import { PARTICIPANTS } from './profiles/participants.ts';

/** The kinds of files. To add one: its data here, its word in the web; nothing else knows them. */
export const IMPORT_PROFILES = ['participants', 'apprentiscope', 'aptem'] as const;
export type ImportProfile = (typeof IMPORT_PROFILES)[number];

export const IMPORT_PROFILE_RULES: Readonly<Record<ImportProfile, ImportProfileRule>> = {
  participants: PARTICIPANTS,
  apprentiscope: APPRENTISCOPE,
  aptem: APTEM,
};

/** The columns that a kind of file has in this tenant, in the order of templates. */
export function profileFields(profile: ImportProfile, context: ProfileContext): readonly ImportField[] {
  return IMPORT_PROFILE_RULES[profile].fields(context);
}
