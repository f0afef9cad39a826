import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import { Answer } from '../../graphql/answers.ts';
import { connectionClass } from '../../graphql/connection.ts';
import { NodeType } from '../../graphql/node.type.ts';
import { OptionalDate } from '../../graphql/text-fields.ts';

@ObjectType('Cohort', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Participants who go through the program together. Its supervisor comes with it.',
})
export class Cohort extends NodeType {
  @Field(() => String, { description: 'Its title.' })
  title: string;

  @OptionalDate('First day.')
  startDate: string | null;

  @OptionalDate('Last day.')
  endDate: string | null;

  @Field(() => Int, { description: "Number of the record's state; send it back with an edit." })
  version: number;
}

@ObjectType('CohortConnection', { simpleResolvers: true, description: 'A page of a list of cohorts.' })
export class CohortConnection extends connectionClass(() => Cohort, 'Cohort', 'cohorts') {}

@Answer()
@ObjectType('CohortSaved', { description: 'The cohort as it is now.' })
export class CohortSaved {
  cohortId: string;

  static of(cohortId: string): CohortSaved {
    return Object.assign(new CohortSaved(), { cohortId });
  }

  @Field(() => ID, { description: 'Id of the cohort.' })
  id(): string {
    return this.cohortId;
  }
}

export const CreateCohortResult = createUnionType({
  name: 'CreateCohortResult',
  description: 'The new cohort, or what to correct.',
  types: () => [CohortSaved, InvalidInput] as const,
});

export const UpdateCohortResult = createUnionType({
  name: 'UpdateCohortResult',
  description: 'The cohort, or why it was not changed.',
  types: () => [CohortSaved, InvalidInput, VersionConflict, NotFound] as const,
});

export const ChangeCohortMembersResult = createUnionType({
  name: 'ChangeCohortMembersResult',
  description: 'The cohort, or why its members were not changed.',
  types: () => [CohortSaved, InvalidInput, NotFound] as const,
});
