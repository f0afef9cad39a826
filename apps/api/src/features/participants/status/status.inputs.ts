import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotentInput } from '../../../graphql/idempotent-input.ts';
import { OptionalText } from '../../../graphql/text-fields.ts';

@InputType('CorrectStatusDateInput', { description: 'Other days for a change of program status that was recorded.' })
export class CorrectStatusDateInput extends IdempotentInput {
  @Field(() => ID, { description: 'The participant.' })
  participantId: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version: number;

  @Field(() => ID, { description: 'The change to correct.' })
  statusChangeId: string;

  @Field(() => String, {
    description:
      'Day from which it holds, YYYY-MM-DD: between the change before and the one after, not before the start, at most 90 days ahead.',
  })
  effectiveDate: string;

  @OptionalText(
    'Of a suspension: when the participant is expected back. Left out, it stays as it is; null or empty clears it.',
  )
  expectedReturnDate?: string | null;
}
