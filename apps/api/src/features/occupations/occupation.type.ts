import type { TrainingApproach } from '@guildhall/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import { Answer } from '../../graphql/answers.ts';
import { connectionClass } from '../../graphql/connection.ts';
import { TrainingApproachEnum } from '../../graphql/enums.ts';
import { NodeType } from '../../graphql/node.type.ts';
import { OptionalText } from '../../graphql/text-fields.ts';

@ObjectType('Occupation', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'What participants train for (the program), owned by an organization.',
})
export class Occupation extends NodeType {
  @Field(() => String, { description: 'Its title.' })
  title: string;

  @Field(() => String, { description: 'Stable code for use in files, for example OCC-0007.' })
  code: string;

  @OptionalText('O*NET-SOC code, for example 47-2111.00.')
  onetCode: string | null;

  @Field(() => TrainingApproachEnum, { description: 'How progress is measured.' })
  trainingApproach: TrainingApproach;

  @Field(() => Int, { description: "Number of the record's state; send it back with an edit." })
  version: number;
}

@ObjectType('OccupationConnection', { simpleResolvers: true, description: 'A page of a list of occupations.' })
export class OccupationConnection extends connectionClass(() => Occupation, 'Occupation', 'occupations') {}

@Answer()
@ObjectType('OccupationSaved', { description: 'The occupation as it is now.' })
export class OccupationSaved {
  occupationId: string;

  static of(occupationId: string): OccupationSaved {
    return Object.assign(new OccupationSaved(), { occupationId });
  }

  @Field(() => ID, { description: 'Id of the occupation.' })
  id(): string {
    return this.occupationId;
  }
}

export const CreateOccupationResult = createUnionType({
  name: 'CreateOccupationResult',
  description: 'The new occupation, or what to correct.',
  types: () => [OccupationSaved, InvalidInput] as const,
});

export const UpdateOccupationResult = createUnionType({
  name: 'UpdateOccupationResult',
  description: 'The occupation, or why it was not changed.',
  types: () => [OccupationSaved, InvalidInput, VersionConflict, NotFound] as const,
});
