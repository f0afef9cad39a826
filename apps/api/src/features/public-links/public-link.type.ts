import type { ParticipantType } from '@guildhall/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { InvalidInput, NotFound } from '../../errors/user-errors.type.ts';
import { VersionConflict } from '../../errors/version-conflict.type.ts';
import { Answer } from '../../graphql/answers.ts';
import { connectionClass } from '../../graphql/connection.ts';
import { ParticipantTypeEnum } from '../../graphql/enums.ts';
import { NodeType } from '../../graphql/node.type.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { OptionalDate, OptionalText } from '../../graphql/text-fields.ts';

@ObjectType('PublicLink', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A link that anybody may have: people sign themselves up through it, for one occupation at one employer.',
})
export class PublicLink extends NodeType {
  @Field(() => ParticipantTypeEnum, { description: 'What the people become.' })
  userType: ParticipantType;

  @OptionalText('What it is for, such as the fair where it hangs out; only staff see it.')
  label: string | null;

  @OptionalDate('The last day on which it works.')
  endsOn: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people may sign up; null for no limit.' })
  maxUses: number | null;

  @Field(() => Boolean, { description: 'Turned off for now.' })
  isPaused: boolean;

  @Field(() => Int, { description: 'How often its page was opened.' })
  views: number;

  @Field(() => Int, { description: 'How many people signed up through it.' })
  signUps: number;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt: Date;

  @OptionalText('Who made it.')
  createdByName: string | null;

  @Field(() => Int, { description: "Number of the record's state; send it back with an edit." })
  version: number;
}

@ObjectType('PublicLinkConnection', { simpleResolvers: true, description: 'A page of a list of public links.' })
export class PublicLinkConnection extends connectionClass(() => PublicLink, 'PublicLink', 'public links') {}

@Answer()
@ObjectType('PublicLinkSaved', { description: 'The public link as it is now.' })
export class PublicLinkSaved {
  publicLinkId: string;

  static of(publicLinkId: string): PublicLinkSaved {
    return Object.assign(new PublicLinkSaved(), { publicLinkId });
  }

  @Field(() => ID, { description: 'Id of the link.' })
  id(): string {
    return this.publicLinkId;
  }
}

export const CreatePublicLinkResult = createUnionType({
  name: 'CreatePublicLinkResult',
  description: 'The new link, or what to correct.',
  types: () => [PublicLinkSaved, InvalidInput] as const,
});

export const UpdatePublicLinkResult = createUnionType({
  name: 'UpdatePublicLinkResult',
  description: 'The link, or why it was not changed.',
  types: () => [PublicLinkSaved, InvalidInput, VersionConflict, NotFound] as const,
});
