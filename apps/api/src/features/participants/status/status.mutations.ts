import { Arg, Ctx, Resolver } from 'type-graphql';
import { Mutation } from '../../../access/guarded-operations.ts';
import type { RequestContext } from '../../../request-context.ts';
import { CorrectStatusDateResult } from '../participant-results.type.ts';
import { correctDateOfStatus } from './correct-status-date.ts';
import { CorrectStatusDateInput } from './status.inputs.ts';

@Resolver()
export class StatusMutations {
  @Mutation('participants:change_status', () => CorrectStatusDateResult, {
    description:
      'Corrects the days of a recorded change of program status. The dates of the enrollment follow; the audit keeps the days as they were.',
  })
  correctStatusDate(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => CorrectStatusDateInput, { description: 'The correction.' }) input: CorrectStatusDateInput,
  ) {
    return correctDateOfStatus(services, input);
  }
}
