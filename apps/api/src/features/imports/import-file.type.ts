import type { DateOrder, ImportConfidence } from '@guildhall/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ImportConfidenceEnum, ImportDateOrderEnum } from './import-enums.ts';

const Text = (description: string) => Field(() => String, { description });
const MaybeText = (description: string) => Field(() => String, { nullable: true, description });

@ObjectType('ImportReading', { simpleResolvers: true, description: 'How a file is read.' })
export class ImportReading {
  @Text('The format: csv or xlsx.')
  format: string;

  @MaybeText('The encoding: utf-8, utf-16le, utf-16be or windows-1252; null for a workbook.')
  encoding: string | null;

  @MaybeText('What stands between two cells: a comma, semicolon, tab or bar; null for a workbook.')
  separator: string | null;

  @MaybeText('The sheet that is read; null for a text file.')
  sheet: string | null;

  @Field(() => [String], { description: 'The sheets of the workbook.' })
  sheets: string[];

  @Field(() => ImportDateOrderEnum, { description: 'How dates are read that are only numbers.' })
  dateOrder: DateOrder;

  @Field(() => Boolean, { description: 'The order of dates follows from the file; otherwise ask the person.' })
  isDateOrderCertain: boolean;
}

@ObjectType('ImportFileProblem', { simpleResolvers: true, description: 'Why a file can not be read.' })
export class ImportFileProblem {
  @Text('Stable name of the problem: translate by it.')
  code: string;

  @Text('What to do, in plain English.')
  message: string;

  @Field(() => Int, { nullable: true, description: 'The line, as a spreadsheet counts; null when it is not known.' })
  line: number | null;

  @Field(() => Int, { nullable: true, description: 'The column, from 1; null when it is not known.' })
  column: number | null;
}

@ObjectType('ImportColumn', { simpleResolvers: true, description: 'One column of a file.' })
export class ImportColumn {
  @Field(() => Int, { description: 'Its place, from 0.' })
  index: number;

  @Text('What stands in the header.')
  header: string;

  @Field(() => [String], { description: 'What stands in the first lines.' })
  samples: string[];

  @Field(() => ID, { nullable: true, description: 'The field that it means; null for a column that is ignored.' })
  fieldId: string | null;

  @Field(() => ImportConfidenceEnum, { description: 'How sure that is.' })
  confidence: ImportConfidence;
}
