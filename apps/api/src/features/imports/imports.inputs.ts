import type { ImportOutcome } from '@guildhall/domain';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IdempotentInput } from '../../graphql/idempotent-input.ts';
import { PageArgs } from '../../graphql/page-args.ts';
import { OptionalText } from '../../graphql/text-fields.ts';
import { ParticipantSelectionInput } from '../batches/index.ts';
import { ImportOutcomeEnum } from './import-enums.ts';

@InputType('ImportIdInput', { description: 'One import.' })
export class ImportIdInput extends IdempotentInput {
  @Field(() => ID, { description: 'The import.' })
  id: string;
}

@InputType('PrepareImportInput', { description: 'For whom the next file is meant.' })
export class PrepareImportInput extends IdempotentInput {
  @Field(() => ParticipantSelectionInput, { description: 'The people.' })
  selection: ParticipantSelectionInput;
}

@ArgsType()
export class ImportRowArgs extends PageArgs {
  @Field(() => [ImportOutcomeEnum], { nullable: true, description: 'Only lines that end, or would end, so.' })
  outcomes?: ImportOutcome[] | null;

  @OptionalText('Only lines with this problem.')
  problem?: string | null;

  @OptionalText('Only lines with a problem of this field.')
  fieldId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only lines that look like somebody who is there already.' })
  hasDuplicates?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many rows to leave out after the cursor: for a jump into the middle. To go on, use `after`.',
  })
  skip?: number | null;
}
