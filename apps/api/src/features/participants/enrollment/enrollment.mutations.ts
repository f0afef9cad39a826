import { Arg, Ctx, Resolver } from 'type-graphql';
import { Mutation } from '../../../access/guarded-operations.ts';
import type { RequestContext } from '../../../request-context.ts';
import { ChangeEnrollmentResult } from '../participant-results.type.ts';
import { createEnrollment } from './create-enrollment.ts';
import { CreateEnrollmentInput, MakeEnrollmentCurrentInput } from './enrollment.inputs.ts';
import { makeEnrollmentCurrent } from './make-enrollment-current.ts';

@Resolver()
export class EnrollmentMutations {
  @Mutation('participants:enroll', () => ChangeEnrollmentResult, {
    description:
      'Enrolls a participant into another occupation. The earlier enrollment is kept with everything in it: ended, which is a switch, or open beside the new one.',
  })
  createEnrollment(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => CreateEnrollmentInput, { description: 'The enrollment.' }) input: CreateEnrollmentInput,
  ) {
    return createEnrollment(services, input);
  }

  @Mutation('participants:enroll', () => ChangeEnrollmentResult, {
    description:
      'Makes a kept enrollment the one that counts. The account follows its program status and may need a seat.',
  })
  makeEnrollmentCurrent(
    @Ctx() { services }: RequestContext,
    @Arg('input', () => MakeEnrollmentCurrentInput, { description: 'The choice.' }) input: MakeEnrollmentCurrentInput,
  ) {
    return makeEnrollmentCurrent(services, input);
  }
}
