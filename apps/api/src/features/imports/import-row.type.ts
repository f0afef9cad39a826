import type { ImportDecision, ImportOutcome } from '@guildhall/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionClass } from '../../graphql/connection.ts';
import { ImportDecisionEnum, ImportOutcomeEnum } from './import-enums.ts';

@ObjectType('ImportRowProblem', { simpleResolvers: true, description: 'Something about a line that is not right.' })
export class ImportRowProblem {
  @Field(() => String, { description: 'Stable name of the problem: translate by it.' })
  code: string;

  @Field(() => String, { description: 'What to do, in plain English. Never repeats what was typed.' })
  message: string;

  @Field(() => ID, { nullable: true, description: 'The field; null where it is about the whole line.' })
  fieldId: string | null;

  @Field(() => Int, { nullable: true, description: 'The column, from 0; null where no single one is meant.' })
  column: number | null;

  @Field(() => Boolean, { description: 'The line is taken all the same.' })
  isWarning: boolean;
}

@ObjectType('ImportCellChange', { simpleResolvers: true, description: 'What changes in one field.' })
export class ImportCellChange {
  @Field(() => ID, { description: 'The field.' })
  fieldId: string;

  @Field(() => String, { nullable: true, description: 'The value before; masked where the viewer may not see it.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'The value after; masked where the viewer may not see it.' })
  after: string | null;
}

@ObjectType('ImportDuplicate', {
  simpleResolvers: true,
  description: 'Somebody whom a line may be about as well: a participant, or another line of the file.',
})
export class ImportDuplicate {
  @Field(() => [String], {
    description: 'What they have in common: same_email, same_name_and_birth_date or same_number.',
  })
  reasons: string[];

  @Field(() => Int, { nullable: true, description: 'An earlier line of the file about the same person.' })
  otherLine: number | null;
}

@ObjectType('ImportRow', { simpleResolvers: true, description: 'One line of a file.' })
export class ImportRow {
  @Field(() => Int, { description: 'Its number as a spreadsheet shows it; the header is line 1.' })
  line: number;

  @Field(() => ImportOutcomeEnum, {
    nullable: true,
    description: 'How it ends, or would; null while nobody has judged.',
  })
  outcome: ImportOutcome | null;

  @Field(() => ImportDecisionEnum, { nullable: true, description: 'What was decided about a probable duplicate.' })
  decision: ImportDecision | null;

  @Field(() => Boolean, { description: 'Somebody left it out.' })
  isExcluded: boolean;
}

@ObjectType('ImportRowConnection', { simpleResolvers: true, description: 'A page of the lines of a file.' })
export class ImportRowConnection extends connectionClass(() => ImportRow, 'ImportRow', 'lines of a file') {}
