import { signUpFieldsOf } from '@guildhall/domain';
import { Arg, Ctx, Resolver } from 'type-graphql';
import { PublicMutation, Query } from '../../../access/guarded-operations.ts';
import { isUserError } from '../../../errors/user-errors.type.ts';
import type { RequestContext } from '../../../request-context.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { AcceptInvitationInput } from './acceptance.inputs.ts';
import { AcceptanceRepository } from './acceptance.repository.ts';
import {
  AcceptInvitationResult,
  InvitationByTokenResult,
  InvitationNoted,
  InvitationSeen,
  NoteInvitationViewedResult,
} from './acceptance.type.ts';
import { findOpen } from './find-open.ts';
import { signUpFieldName } from '../../sign-up/index.ts';

const TOKEN = { description: 'The token at the end of the link.' };

/** What somebody does with the link of an invitation, without a sign-in. */
@Resolver()
export class AcceptanceResolver {
  @Query('anyone', () => InvitationByTokenResult, {
    description: 'What the page of an invitation shows. Asking uses nothing up and notes nothing.',
  })
  async invitationByToken(@Ctx() { visitor }: RequestContext, @Arg('token', () => String, TOKEN) token: string) {
    const open = await findOpen(visitor, token);
    if (isUserError(open)) return open;
    const { invitation } = open;
    return Object.assign(new InvitationSeen(), invitation, {
      isConversion: invitation.accountId !== null,
      requiredFields: invitation.accountId === null ? signUpFieldsOf(invitation).map(signUpFieldName) : [],
    });
  }

  @PublicMutation(() => NoteInvitationViewedResult, {
    description: 'Notes that the person has opened the invitation; a scanner that follows links does not get here.',
  })
  async noteInvitationViewed(@Ctx() { visitor }: RequestContext, @Arg('token', () => String, TOKEN) token: string) {
    const open = await findOpen(visitor, token);
    if (isUserError(open)) return open;
    const { tenantId, id } = open.found;
    const viewedAt = open.invitation.viewedAt ?? visitor.now();
    const work = visitor.workIn(tenantId, id);
    await work.write(
      () => new AcceptanceRepository(work, tenantId).noteViewed(id, viewedAt),
      () => true,
    );
    return Object.assign(new InvitationNoted(), { viewedAt });
  }

  @PublicMutation(() => AcceptInvitationResult, {
    description: 'Sets the password, opens the account and signs in. Works once.',
  })
  acceptInvitation(
    @Ctx() { visitor }: RequestContext,
    @Arg('input', () => AcceptInvitationInput, { description: 'What the person enters.' }) input: AcceptInvitationInput,
  ) {
    return acceptInvitation(visitor, input);
  }
}
