import { IMPORT_PROFILE_RULES, IMPORT_PROFILES, type ImportProfile, type NationalIdExport } from '@guildhall/domain';
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput } from '../../graphql/idempotent-input.ts';
import { OptionalText } from '../../graphql/text-fields.ts';
import { AccountFilter, AccountSort } from '../accounts/index.ts';
import { ParticipantSelectionInput } from '../batches/index.ts';
import { NationalIdExportEnum } from './exported-file.type.ts';

@InputType('UserSelectionInput', { description: 'Selected users: either one by one, or by a filter.' })
export class UserSelectionInput {
  @Field(() => [ID], { nullable: true, description: 'The users one by one; at most 1,000.' })
  ids?: string[] | null;

  @Field(() => AccountFilter, { nullable: true, description: 'The users by the filter of the list.' })
  filter?: AccountFilter | null;

  @Field(() => AccountSort, { nullable: true, description: 'The order of the list; by name when left out.' })
  sort?: AccountSort | null;
}

@InputType('PrepareExportInput', {
  description: 'Who and what goes into a file: participants or users, one of the two.',
})
export class PrepareExportInput extends IdempotentInput {
  @Field(() => ParticipantSelectionInput, { nullable: true, description: 'Participants; at most 100,000.' })
  participants?: ParticipantSelectionInput | null;

  @Field(() => UserSelectionInput, { nullable: true, description: 'Users of the list of users; at most 100,000.' })
  users?: UserSelectionInput | null;

  @OptionalText(
    'Which kind of file to fill in, as a template with the selected participants; left out for a file of the list.',
  )
  template?: ImportProfile | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Names of columns in their order, for a file of participants; all when left out.',
  })
  columns?: string[] | null;

  @Field(() => Boolean, { defaultValue: false, description: 'With demographics; needs the right to see them.' })
  withDemographics: boolean;

  @Field(() => NationalIdExportEnum, {
    defaultValue: 'none',
    description: 'SSNs or NI numbers; needs the right to see them.',
  })
  nationalIds: NationalIdExport;

  @OptionalText('Why; required where something confidential is in the file. At most 500 characters.')
  reason?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'For programs: cells that a spreadsheet would calculate are not changed. Never open such a file in one.',
  })
  isForMachines: boolean;
}

export const isImportProfile = (text: string): text is ImportProfile =>
  (IMPORT_PROFILES as readonly string[]).includes(text);

/** True for a kind of file that is about participants. */
export const isOfParticipants = (text: string): text is ImportProfile =>
  isImportProfile(text) && IMPORT_PROFILE_RULES[text].isOf === 'participants';
