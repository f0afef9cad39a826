import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.ts';

const GROUP_KEYS = ['employer', 'occupation', 'cohort', 'case_owner'] as const;
export type ParticipantGroupKey = (typeof GROUP_KEYS)[number];
export const ParticipantGroupKeyEnum = enumOf(
  'ParticipantGroupKey',
  GROUP_KEYS,
  'What participants can be counted by. Those without one are left out.',
);

@ObjectType('ParticipantGroupCount', {
  simpleResolvers: true,
  description: 'How many participants have an employer, occupation, cohort or case owner in common.',
})
export class ParticipantGroupCount {
  key: ParticipantGroupKey;

  @Field(() => ID, { description: 'Id of the employer, occupation, cohort or case owner.' })
  id: string;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}
