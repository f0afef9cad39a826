import type { DateOrder, DuplicateDecision, ImportMode, ImportProfile, SeatChoice } from '@guildhall/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotentInput } from '../../graphql/idempotent-input.ts';
import { OptionalText } from '../../graphql/text-fields.ts';
import { SeatChoiceEnum } from '../batches/index.ts';
import { ImportDateOrderEnum, ImportDecisionEnum, ImportModeEnum, ImportProfileEnum } from './import-enums.ts';

const OptionalId = (description: string) => Field(() => ID, { nullable: true, description });

@InputType('ReadImportInput', { description: 'How to read a file. What is left out stays as it is.' })
export class ReadImportInput extends IdempotentInput {
  @Field(() => ID, { description: 'The import.' })
  id: string;

  @OptionalText('The encoding: utf-8, utf-16le, utf-16be or windows-1252.')
  encoding?: string | null;

  @OptionalText('What stands between two cells: a comma, semicolon, tab or bar.')
  separator?: string | null;

  @OptionalText('The sheet of a workbook.')
  sheet?: string | null;

  @Field(() => ImportDateOrderEnum, { nullable: true, description: 'The order of dates that are only numbers.' })
  dateOrder?: DateOrder | null;
}

@InputType('ImportColumnInput', { description: 'What one column means.' })
class ImportColumnInput {
  @Field(() => Int, { description: 'The column, from 0.' })
  index: number;

  @Field(() => String, { nullable: true, description: 'Id of the field; null leaves the column out.' })
  fieldId?: string | null;
}

@InputType('ImportWordInput', { description: 'What a word of a coded column means.' })
class ImportWordInput {
  @Field(() => String, { description: 'Id of the field.' })
  fieldId: string;

  @Field(() => String, { description: 'The word as it stands in the file.' })
  word: string;

  @OptionalText('The value that it means; null leaves its cells out.')
  choice?: string | null;
}

@InputType('ImportMissingInput', { description: 'Something that the import adds because lines name it.' })
class ImportMissingInput {
  @Field(() => String, { description: 'employer, occupation or cohort.' })
  kind: string;

  @Field(() => String, { description: 'Its name as it stands in the file.' })
  name: string;
}

@InputType({ description: 'What is chosen about a file as a whole.' })
abstract class ImportChoicesInput extends IdempotentInput {
  @Field(() => ID, { description: 'The import.' })
  id: string;

  @Field(() => [ImportColumnInput], { description: 'What the columns mean; those left out are ignored.' })
  columns: ImportColumnInput[];

  @Field(() => ImportModeEnum, { description: 'Whether it may add, change, or both.' })
  mode: ImportMode;

  @Field(() => [String], {
    description: 'Ids of the fields by which lines find whom they are about; all that a line gives must fit.',
  })
  keyFieldIds: string[];

  @OptionalId('Employer of lines that name none.')
  employerId?: string | null;

  @OptionalId('Occupation of lines that name none.')
  occupationId?: string | null;

  @OptionalId('Group of lines that name none.')
  groupId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whoever is added is invited.' })
  invites: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Of a file for selected people: whether lines about anybody else are rejected. As it was when left out.',
  })
  isLimited?: boolean | null;

  @Field(() => [ImportWordInput], {
    nullable: true,
    description: 'What words mean that nobody knew; at most 500. As it was when left out.',
  })
  words?: ImportWordInput[] | null;

  @Field(() => [ImportMissingInput], {
    nullable: true,
    description: 'What to add because lines name it and it is not there; at most 500. As it was when left out.',
  })
  created?: ImportMissingInput[] | null;
}

@InputType('CheckImportInput', {
  description: 'What the columns mean and what the file is to do: all lines are judged by it. Nothing changes yet.',
})
export class CheckImportInput extends ImportChoicesInput {
  @Field(() => ImportProfileEnum, { nullable: true, description: 'Which kind of file it is; as it was when left out.' })
  profile?: ImportProfile | null;
}

@InputType('SaveImportDraftInput', {
  description: 'What is chosen so far about the columns and the file as a whole. No line is judged by it yet.',
})
export class SaveImportDraftInput extends ImportChoicesInput {}

@InputType('ImportCellInput', { description: 'What a cell is to say.' })
export class ImportCellInput {
  @Field(() => Int, { description: 'The column, from 0.' })
  column: number;

  @Field(() => String, { description: 'The new text.' })
  value: string;
}

@InputType('ImportRowInput', { description: 'What changes in one line.' })
export class ImportRowInput {
  @Field(() => Int, { description: 'The line.' })
  line: number;

  @Field(() => [ImportCellInput], { nullable: true, description: 'Cells that are corrected.' })
  cells?: ImportCellInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'The line is left out.' })
  isExcluded?: boolean | null;

  @Field(() => ImportDecisionEnum, { nullable: true, description: 'What to do with a probable duplicate.' })
  decision?: DuplicateDecision | null;
}

@InputType('ChangeImportRowsInput', { description: 'Corrections of lines; they are judged at once.' })
export class ChangeImportRowsInput extends IdempotentInput {
  @Field(() => ID, { description: 'The import.' })
  id: string;

  @Field(() => [ImportRowInput], { description: 'The lines; at most 100.' })
  rows: ImportRowInput[];
}

@InputType('RunImportInput', { description: 'Which judged import to run.' })
export class RunImportInput extends IdempotentInput {
  @Field(() => ID, { description: 'The import.' })
  id: string;

  @Field(() => SeatChoiceEnum, {
    defaultValue: 'as_many_as_fit',
    description: 'What happens where it needs more seats than there are.',
  })
  seats: SeatChoice;

  @Field(() => Boolean, { nullable: true, description: 'It is meant to run though the same file ran before.' })
  confirmsSameFile?: boolean | null;
}
