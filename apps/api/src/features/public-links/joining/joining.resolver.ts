import { signUpFieldsOf } from '@guildhall/domain';
import { Arg, Ctx, Resolver } from 'type-graphql';
import { PublicMutation, Query } from '../../../access/guarded-operations.ts';
import { isUserError } from '../../../errors/user-errors.type.ts';
import type { RequestContext } from '../../../request-context.ts';
import { signUpFieldName } from '../../sign-up/index.ts';
import { findOpenLink, joinThroughPublicLink } from './join.ts';
import { JoinThroughPublicLinkInput } from './joining.inputs.ts';
import { JoiningRepository } from './joining.repository.ts';
import {
  JoinThroughPublicLinkResult,
  NotePublicLinkViewedResult,
  PublicLinkByTokenResult,
  PublicLinkSeen,
  PublicLinkViewed,
} from './joining.type.ts';

const TOKEN = { description: 'The token at the end of the link.' };

/** What somebody does with a public link, without a sign-in. */
@Resolver()
export class JoiningResolver {
  @Query('anyone', () => PublicLinkByTokenResult, {
    description: 'What the page of a public link shows. Asking counts nothing.',
  })
  async publicLinkByToken(@Ctx() { visitor }: RequestContext, @Arg('token', () => String, TOKEN) token: string) {
    const open = await findOpenLink(visitor, token);
    if (isUserError(open)) return open;
    const requiredFields = signUpFieldsOf(open.link).map(signUpFieldName);
    return Object.assign(new PublicLinkSeen(), open.link, { requiredFields });
  }

  @PublicMutation(() => NotePublicLinkViewedResult, {
    description: 'Counts that somebody opened the page; a scanner that follows links does not get here.',
  })
  async notePublicLinkViewed(@Ctx() { visitor }: RequestContext, @Arg('token', () => String, TOKEN) token: string) {
    const open = await findOpenLink(visitor, token);
    if (isUserError(open)) return open;
    const { tenantId, id, newAccountId } = open.found;
    const work = visitor.workIn(tenantId, newAccountId);
    await work.write(
      () => new JoiningRepository(work, tenantId).countView(id, visitor.today()),
      () => true,
    );
    return Object.assign(new PublicLinkViewed(), { isCounted: true });
  }

  @PublicMutation(() => JoinThroughPublicLinkResult, { description: 'Signs up, and in.' })
  joinThroughPublicLink(
    @Ctx() { visitor }: RequestContext,
    @Arg('input', () => JoinThroughPublicLinkInput, { description: 'What the person enters.' })
    input: JoinThroughPublicLinkInput,
  ) {
    return joinThroughPublicLink(visitor, input);
  }
}
