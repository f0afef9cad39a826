import { Arg, Ctx, Int, Resolver } from 'type-graphql';
import { Query } from '../../../access/guarded-operations.ts';
import { checkPageSize } from '../../../graphql/keyset.ts';
import type { RequestContext } from '../../../request-context.ts';
import { Participant } from '../participant.type.ts';
import { suggestParticipants } from './suggest-participants.ts';

@Resolver()
export class SuggestionsResolver {
  @Query('participants:read', () => [Participant], {
    description:
      'Participants within reach whom a text may mean, while it is being typed: first those whose name begins with it, then whoever has every word of it somewhere (name, e-mail, reference number). Quick in a tenant of any size; for all who match there is `participants`.',
    complexity: ({ args, childComplexity }) => Number(args.first) * childComplexity,
  })
  participantSuggestions(
    @Ctx() { services }: RequestContext,
    @Arg('text', () => String, { description: 'What has been typed so far; a blank text finds nobody.' }) text: string,
    @Arg('first', () => Int, { defaultValue: 8, description: 'How many at most; up to 100.' }) first: number,
  ) {
    checkPageSize(first);
    return suggestParticipants(services, text, first);
  }
}
