import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { OperationError } from '../../errors/operation-error.ts';
import type { RequestContext } from '../../request-context.ts';
import { ParticipantGroupCount, ParticipantGroupKeyEnum, type ParticipantGroupKey } from './participant-groups.type.ts';
import { ParticipantConnection } from './participant.type.ts';

const MOST_GROUPS = 50;

@Resolver(() => ParticipantGroupCount)
export class ParticipantGroupCountResolver {
  @FieldResolver(() => String, { description: 'What it is called.' })
  async name(@Root() { key, id }: ParticipantGroupCount, @Ctx() { loaders }: RequestContext): Promise<string> {
    switch (key) {
      case 'employer':
        return (await loaders.organization.load(id))?.name ?? '';
      case 'occupation':
        return (await loaders.occupation.load(id))?.title ?? '';
      case 'cohort':
        return (await loaders.cohort.load(id))?.title ?? '';
      case 'case_owner': {
        const staff = await loaders.staff.load(id);
        return staff ? `${staff.givenName} ${staff.familyName}` : '';
      }
    }
  }
}

@Resolver(() => ParticipantConnection)
export class ParticipantConnectionResolver {
  @FieldResolver(() => [ParticipantGroupCount], {
    description: 'The groups with the most of the participants that match, the largest first.',
    complexity: ({ args, childComplexity }) => 20 + Number(args['first']) * childComplexity,
  })
  countsBy(
    @Root() { countBy }: ParticipantConnection,
    @Arg('key', () => ParticipantGroupKeyEnum, { description: 'What they are counted by.' }) key: ParticipantGroupKey,
    @Arg('first', () => Int, { defaultValue: 8, description: `How many groups, at most ${MOST_GROUPS}.` })
    first: number,
  ): Promise<ParticipantGroupCount[]> {
    if (first < 1 || first > MOST_GROUPS) {
      throw new OperationError('BAD_USER_INPUT', `Ask for 1 to ${MOST_GROUPS} groups at a time.`);
    }
    return countBy(key, first);
  }
}
