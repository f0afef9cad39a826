import { NATIONAL_ID_EXPORTS, type NationalIdExport } from '@guildhall/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionClass } from '../../graphql/connection.ts';
import { enumOf } from '../../graphql/enums.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { OptionalText } from '../../graphql/text-fields.ts';
import { EXPORT_KINDS, type ExportKind } from './export-record.ts';

export const NationalIdExportEnum = enumOf(
  'NationalIdExport',
  NATIONAL_ID_EXPORTS,
  'What a file has of SSNs or NI numbers. Whoever takes them out says why, and the history of each person names them.',
);
const ExportKindEnum = enumOf('ExportKind', EXPORT_KINDS, 'What a file with people was made for.');

@ObjectType('ExportedFile', { description: 'A file with people that left the house, as the audit knows it.' })
export class ExportedFile {
  @Field(() => ID, { description: 'Id of the entry of the audit.' })
  id: string;

  @OptionalText('Name of who took it out; null for somebody whose data are gone.')
  takenBy: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was fetched first.' })
  takenAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was fetched last.' })
  lastTakenAt: Date;

  @Field(() => Int, { description: 'How often it was fetched.' })
  fetchCount: number;

  @Field(() => ExportKindEnum, { description: 'What it was made for.' })
  kind: ExportKind;

  @Field(() => Int, { description: 'How many people were in it when it was prepared.' })
  personCount: number;

  @Field(() => [String], { nullable: true, description: 'Names of its columns in their order; null for all of them.' })
  columns: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Names of the filters of the list that chose the people, none for everybody; null for people who were chosen one by one. What was looked for is not kept.',
  })
  filters: readonly string[] | null;

  @Field(() => Boolean, { description: 'It had demographics.' })
  hasDemographics: boolean;

  @Field(() => NationalIdExportEnum, { description: 'What it had of SSNs or NI numbers.' })
  nationalIds: NationalIdExport;

  @OptionalText('Why, as whoever took it out said; always there where something confidential was in it.')
  reason: string | null;
}

@ObjectType('ExportedFileConnection', {
  simpleResolvers: true,
  description: 'A page of the files that left the house.',
})
export class ExportedFileConnection extends connectionClass(() => ExportedFile, 'ExportedFile', 'files') {}
